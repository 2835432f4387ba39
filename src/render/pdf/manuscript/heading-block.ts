import type { Heading } from '../../../model/document.ts'
import { styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { plainRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow } from './tag.ts'

/** Marks up a heading: `H1` is the title of the report, its label hangs before it. */
export function headingBlock(node: Heading, spot: Spot, desk: Desk): TextBlock {
  const style = spot.role === 'summary' ? styles.summaryHeading : styles[`heading${node.depth}`]
  const tag = grow(spot.tag, `H${node.depth}`)
  return {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, desk.furniture),
    tag,
    keepsNext: true,
    anchor: node.data.bookmark,
    ...(node.data.label && { label: { runs: [plainRun(node.data.label, style)], tag } }),
    ...(node.data.sources && { sources: node.data.sources }),
  }
}
