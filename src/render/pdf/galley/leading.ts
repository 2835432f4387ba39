import type { TextStyle } from '../design/text-styles.ts'
import type { TextRun } from '../manuscript/run.ts'

/**
 * Returns how far below the top of a line its baseline is, in points. The capitals stand in the middle of the leading;
 * those of Noto Serif are 0.714 of the size high.
 */
export function baseline({ size, leading }: Pick<TextStyle, 'size' | 'leading'>): number {
  return (leading + size * 0.714) / 2
}

/**
 * Gives a block the leading that the script of most of its letters needs. Arabic letters reach higher and lower than
 * Latin ones, and the dots and marks of one line must not touch those of the next. A few words in Arabic have room
 * between lines of Latin, and do not part these.
 */
export function withScriptLeading<Block extends { readonly style: TextStyle; readonly runs: readonly TextRun[] }>(
  block: Block,
): Block {
  const text = block.runs.map((run) => run.text).join('')
  const isArabic = count(text, /\p{Script=Arabic}/gu) > count(text, /\p{L}/gu) / 2
  return isArabic ? { ...block, style: { ...block.style, leading: block.style.leading * arabicLeading } } : block
}

/** The leading of Arabic, as a share of that of Latin. */
const arabicLeading = 1.18

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
