import type { Signature } from '../../../model/document.ts'
import { styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow } from './tag.ts'

/** Marks up a signature: its lines stay together, with room above for the hand. */
export function signatureBlocks(node: Signature, spot: Spot, desk: Desk): readonly TextBlock[] {
  return node.children.map((line, index) => {
    const style = { ...styles.signature, before: index === 0 ? 43.5 : styles.signature.before }
    const runs = runsOf(line.children, style, desk.furniture)
    return { kind: 'text', style, runs, tag: grow(spot.tag, 'P'), keepsNext: index < node.children.length - 1 }
  })
}
