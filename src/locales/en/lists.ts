import type { CrossReference, Inline } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { join, phrase } from '../phrase.ts'
import { noBreak } from './no-break.ts'

/**
 * Joins phrases as English lists: "a", "a and b", "a, b and c" (no comma before "and": United Nations Editorial
 * Manual).
 */
export function listOf(items: readonly Phrase[]): Phrase {
  return joinWith(items, ', ', ' and ')
}

/** Joins longer clauses: "a; b; and c", with a comma for two: "a, and b". */
export function clauses(items: readonly Phrase[]): Phrase {
  return items.length === 2 ? joinWith(items, '', ', and ') : joinWith(items, '; ', '; and ')
}

/** Cites paragraphs in brackets: "para. 9", "paras. 6 and 7". */
export function paras(references: readonly CrossReference[]): Phrase {
  return phrase`${references.length > 1 ? 'paras.' : 'para.'}${noBreak}${listOf(references.map((reference) => [reference]))}`
}

/** Cites paragraphs in running text: "paragraph 9", "paragraphs 6 and 7". */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  return phrase`${references.length > 1 ? 'paragraphs' : 'paragraph'}${noBreak}${listOf(references.map((reference) => [reference]))}`
}

/** Adds " (see para. 9)" where there is something to see. */
export function see(references: readonly CrossReference[], how = 'see'): Phrase {
  return references.length === 0 ? [] : phrase` (${how} ${paras(references)})`
}

function joinWith(items: readonly Phrase[], between: string, beforeLast: string): Phrase {
  const words = (value: string): readonly Inline[] => [{ type: 'text', value }]
  return join(
    items.flatMap((item, index) =>
      index === 0 ? [item] : [words(index === items.length - 1 ? beforeLast : between), item],
    ),
  )
}
