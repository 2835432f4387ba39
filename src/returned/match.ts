import { noWords } from '../model/stretches.ts'
import { tokensOf } from '../model/tokens-of.ts'
import { type BaseParagraph, textOf } from '../ooxml/base.ts'
import type { WordParagraph } from '../ooxml/paragraphs.ts'

/**
 * Paragraphs that were sent, and what became of them. Most are one and one. Several that were sent and one that came
 * were joined; one and several were divided; without any that came they were deleted, without any sent, added.
 */
export interface Match {
  readonly sent: readonly BaseParagraph[]
  readonly came: readonly WordParagraph[]
  /** It stands elsewhere now. */
  readonly moved: boolean
}

/** Tells the share of words that both sides have, of the longer one. */
export function likeness({ sent, came }: Pick<Match, 'sent' | 'came'>): number {
  const [before, now] = [sent.flatMap((each) => wordsIn(textOf(each))), came.flatMap(({ text }) => wordsIn(text))]
  const left = new Map<string, number>()
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = now.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return shared.length / Math.max(before.length, now.length, 1)
}

/** Lists the words of a text; marks are none, and what Word counts or leads to is one. */
export function wordsIn(text: string): readonly string[] {
  return tokensOf(text).filter((token) => token === noWords || /[\p{L}\p{N}]/u.test(token))
}
