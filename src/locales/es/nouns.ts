import type { Phrase } from '../claim.ts'
import { plain } from '../phrase.ts'

/** The gender of a noun. */
export type Gender = 'm' | 'f'

/** A noun that things are counted by. */
export interface Noun {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}

/** What the small article of a name tells of it: "las consultas" are feminine and several. */
export interface Article {
  readonly gender: Gender
  readonly isMany: boolean
}

const articles: Readonly<Record<string, Article>> = {
  el: { gender: 'm', isMany: false },
  la: { gender: 'f', isMany: false },
  los: { gender: 'm', isMany: true },
  las: { gender: 'f', isMany: true },
}

/** Reads the small article at the front of a name. A capital one is part of the name: "La Haya". */
export function articleOf(name: Phrase): Article | undefined {
  const [first] = name
  return first?.type === 'text' ? articles[/^(\S+) /u.exec(first.value)?.[1] ?? ''] : undefined
}

/** Tells whether a verb that has a name as its subject is in the plural: "los Estados Unidos", "Chile y el Perú". */
export function isMany(name: Phrase): boolean {
  const known = articleOf(name)
  if (known !== undefined) return known.isMany
  const words = plain(name)
  return !oneState.test(words) && /^\p{Lu}[^,;()]*? [ye] (?:(?:el|la|los|las) )?\p{Lu}/u.test(words)
}

/** States whose one name holds an "and"; they have no article. */
const oneState =
  /^(?:Antigua y|Bosnia y|Saint Kitts y|San Cristóbal y|San Vicente y|Santo Tomé y|Trinidad y|Wallis y|Turcas y)/u

/** Finds the gender of a noun that stands without an article, by its ending. Persons in general are masculine. */
export function genderOf(noun: string): Gender {
  const word = /^[\p{L}-]+/u.exec(noun.toLowerCase())?.[0] ?? ''
  return !matches(word, masculine) && matches(word, feminine) ? 'f' : 'm'
}

/** Endings, and whole words. */
type Words = readonly [ends: RegExp, whole: RegExp]

function matches(word: string, words: Words): boolean {
  return words.some((pattern) => pattern.test(word))
}

const masculine: Words = [
  /(?:istas?|cratas?|nautas?|iatras?|gramas?|temas?|blemas?|idiomas?|climas?|dilemas?|esquemas?|poetas?|atletas?)$/u,
  /^(?:d[ií]as?|mapas?|planetas?|colegas?|guardias?|camaradas?)$/u,
]

const feminine: Words = [
  /(?:as?|iones|ión|[dt]ad(?:es)?|tud(?:es)?|umbres?|triz|trices)$/u,
  /^(?:red|redes|cortes?|mujer|mujeres|partes?|sedes?|ong|voz|voces|ley|leyes|fuentes?|crisis|madres?)$/u,
]
