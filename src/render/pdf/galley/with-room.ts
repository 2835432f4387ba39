import type { Style } from '../design/styles.ts'
import type { Run } from '../manuscript/run.ts'

/** How much more leading Arabic asks for: its letters reach higher and lower than those of Latin. */
const more = 1.18

/**
 * Gives what is set in a style the leading that its script asks for: dots and marks of one line do not touch those of
 * the next.
 */
export function withRoom<Block extends { readonly style: Style; readonly runs: readonly Run[] }>(block: Block): Block {
  const isArabic = block.runs.some(({ text }) => /\p{Script=Arabic}/u.test(text))
  return isArabic ? { ...block, style: { ...block.style, leading: block.style.leading * more } } : block
}
