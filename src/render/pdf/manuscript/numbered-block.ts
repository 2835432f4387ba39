import type { NumberedParagraph } from '../../../model/document.ts'
import { styles } from '../design/styles.ts'
import { plainRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import { grow } from './tag.ts'
import { leadsIn, type Spot } from './section-blocks.ts'
import type { Desk } from './desk.ts'
import type { TextBlock } from './block.ts'

/** Marks up a numbered paragraph, or a lettered item as an item of a list. One that leads into items stays with the first of them. */
export function numberedBlock(node: NumberedParagraph, spot: Spot, desk: Desk): TextBlock {
  const style = ([styles.body, styles.item1, styles.item2] as const)[node.level]
  const tags = numberedTags(node, spot)
  return {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, desk.furniture),
    tag: tags.body,
    label: { runs: [plainRun(node.label, style)], tag: tags.label },
    keepsNext: leadsIn(node, spot.next),
    anchor: node.data.bookmark,
    ...(node.data.sources && { sources: node.data.sources }),
  }
}

function numberedTags({ level }: NumberedParagraph, { tag, items }: Spot) {
  if (level > 0) return items.add(level)
  items.close()
  const paragraph = grow(tag, 'P')
  return { label: paragraph, body: paragraph }
}
