import { slicedWords } from '../../model/stretches.ts'
import type { Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { changeFirst } from '../shared/sentence-marks.ts'
import { articleOf, genderOf } from './nouns.ts'

/** Sets "de" before a name: "del seminario", "de la conferencia"; but "de El Cairo", whose article is its own. */
export function de(name: Phrase): Phrase {
  return contracted('de', name)
}

/** Sets "a" before a name: "al Secretario General", "a los Estados Miembros", "a El Salvador". */
export function a(name: Phrase): Phrase {
  return contracted('a', name)
}

/** Words of another language contract with nothing. */
function contracted(preposition: 'de' | 'a', name: Phrase): Phrase {
  const [first, ...rest] = name
  if (first?.type !== 'text' || !first.value.startsWith('el ')) return phrase`${preposition} ${name}`
  return phrase`${preposition}${slicedWords(first, 1)}${rest}`
}

/**
 * Drops a small article from the front of a name, for heads and lists. A capital one is part of the name: "La Haya"
 * stays itself. Articles of the languages that names come from are known: "les Nations Unies", "the Ministry".
 */
export function withoutArticle(name: Phrase): Phrase {
  return changeFirst(name, (words) => words.replace(/^(?:(?:the|le|la|les|los|las|el|gli|das|die|der) |l['’])/u, ''))
}

/** Sets the article before the title of a person, which has one in a sentence: "el Sr. Eide", "la Embajadora Eide". */
export function person(name: Phrase): Phrase {
  const [first] = name
  const article = first?.type === 'text' ? titles.find(([, title]) => title.test(first.value))?.[0] : undefined
  return article === undefined ? name : phrase`${article} ${name}`
}

const titles = [
  ['el', /^(?:Excmo\. )?(?:Sr|Dr|Prof|Mons|Ing|Lic)\.[ \u00a0]/u],
  ['el', /^(?:Embajador|Profesor|General|Coronel|Presidente|Ministro) \p{Lu}/u],
  ['la', /^(?:Excma\. )?(?:Sra|Srta|Dra|Profa)\.[ \u00a0]/u],
  ['la', /^(?:Embajadora|Profesora|Presidenta|Ministra) \p{Lu}/u],
  ['los', /^(?:Sres|Dres)\.[ \u00a0]/u],
  ['las', /^(?:Sras|Dras)\.[ \u00a0]/u],
] as const

/** Names a category of participants with its article, which Spanish wants before a verb: "los donantes". */
export function groupOf(name: Phrase): Phrase {
  return articled(name, /^[\p{L}-]+s(?!\p{L})/u.test(plain(name)))
}

/** Sets an article before a noun that has none, by its gender. Words of another language stay as they are. */
export function articled(name: Phrase, isMany: boolean): Phrase {
  if (name[0]?.type !== 'text' || articleOf(name) !== undefined) return name
  const isFeminine = genderOf(plain(name)) === 'f'
  return phrase`${isFeminine ? (isMany ? 'las' : 'la') : isMany ? 'los' : 'el'} ${name}`
}
