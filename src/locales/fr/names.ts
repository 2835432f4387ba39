import type { Phrase } from '../claim.ts'
import { plain } from '../phrase.ts'
import { changeFirst } from '../shared/sentence-marks.ts'

/**
 * Drops a small article from the front of a name, for heads and lists. A capital one is part of the name: "Le Caire"
 * stays itself. Articles of the languages that names come from are known: "the Hague Institute", "los Ministerios".
 */
export function withoutArticle(name: Phrase): Phrase {
  return changeFirst(name, (words) =>
    words.replace(/^(?:l['’]|(?:les?|la|the|el|los|las|gli|der|die|das)[ \u00a0])/u, ''),
  )
}

/**
 * Tells whether a verb after a name is plural: "les États-Unis", "MM. X et Y", "le Groupe des 77 et la Chine". Only an
 * article before a capital adds a name: "le Groupe des États d’Afrique, des Caraïbes et du Pacifique" is one.
 */
export function isPlural(name: Phrase): boolean {
  const words = plain(name)
  return (
    /^(?:les|des|plusieurs|certaine?s|quelques|tou(?:te)?s|deux|MM\.|Mmes)[ \u00a0]/u.test(words) || adds.test(words)
  )
}

const adds = /(?: et|,) (?:(?:le|la|les) |l['’]|(?=(?:MM?\.|Mmes?)[ \u00a0]))(?=\p{Lu})/u

/** Tells whether a name has a small article. */
export function hasArticle(noun: Phrase): boolean {
  return plain(withoutArticle(noun)) !== plain(noun)
}
