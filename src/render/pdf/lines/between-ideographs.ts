import type { Glue } from './item.ts'
import { markGlue } from './mark-white.ts'
import type { Segment } from './segment.ts'
import { squareMark } from './square-mark.ts'

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\uFF01-\uFF5E]/u

/**
 * How far the room between Chinese characters may give, and the air between them and Latin words, as shares of the
 * size.
 */
const give = { stretch: 0.07, air: 0.125 }

/**
 * Makes the room between two characters of which one is Chinese: nothing, which may stretch a little, since a Chinese
 * line has no other white; the white of a mark, which may be taken back by half; a hair of air beside a Latin word or a
 * figure. Nothing if neither is Chinese.
 */
export function betweenIdeographs(text: string, at: number, segment: Segment): readonly [Glue] | undefined {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (squareMark(before, segment) === 'closes') return [markGlue(segment)]
  if (!ideograph.test(before) && !ideograph.test(after)) return undefined
  const { size } = segment.run.look
  const isMixed = [before, after].some((character) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character))
  const isOpened = squareMark(before, segment) === 'opens'
  return [
    {
      kind: 'glue',
      width: isMixed && !isOpened ? give.air * size : 0,
      stretch: give.stretch * size,
      shrink: 0,
      bare: true,
      segment,
    },
  ]
}
