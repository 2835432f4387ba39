import type { Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import { changeFirst } from '../shared/sentence-marks.ts'
import { listOf } from './lists.ts'

/**
 * Drops a small article from the front of a name, for heads and lists. A capital one is part of the name: "The Hague"
 * stays itself. Articles of the languages that names come from are known: "les Nations Unies", "los Ministerios".
 */
export function withoutArticle(name: Phrase): Phrase {
  return changeFirst(name, (words) => words.replace(/^(?:(?:the|le|la|les|los|las|el|gli|das|die|der) |l['’])/u, ''))
}

/** Nouns after a number: "some developing countries", "some of the delegations", "some of the hosts and donors". */
export function ofWhich(nouns: readonly Phrase[]): Phrase {
  const hasArticle = (noun: Phrase): boolean => plain(withoutArticle(noun)) !== plain(noun)
  const [known, others] = [nouns.filter(hasArticle), nouns.filter((noun) => !hasArticle(noun))]
  return known.length === 0 ? listOf(others) : phrase`of ${listOf([...known, ...others])}`
}
