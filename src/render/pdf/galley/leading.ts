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
 * Gives a block the leading that its script needs. Arabic letters reach higher and lower than Latin ones, and the dots
 * and marks of one line must not touch those of the next.
 */
export function withScriptLeading<Block extends { readonly style: TextStyle; readonly runs: readonly TextRun[] }>(
  block: Block,
): Block {
  const isArabic = block.runs.some(({ text }) => /\p{Script=Arabic}/u.test(text))
  return isArabic ? { ...block, style: { ...block.style, leading: block.style.leading * arabicLeading } } : block
}

/** The leading of Arabic, as a share of that of Latin. */
const arabicLeading = 1.18
