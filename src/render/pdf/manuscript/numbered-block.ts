import type { NumberedParagraph } from '../../../model/document.ts'
import { styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { directionOf } from './direction-of.ts'
import { plainRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow, type Tag } from './tag.ts'
import { withSources } from './with-sources.ts'

/**
 * Marks up a numbered paragraph, or a lettered item as an item of a list. One that leads into items stays with the
 * first of them.
 */
export function numberedBlock(node: NumberedParagraph, spot: Spot, desk: Desk): readonly TextBlock[] {
  const style = ([styles.body, styles.item1, styles.item2] as const)[node.level]
  const { holder, label, words } = tagsOf(node, spot)
  const block: TextBlock = {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, desk.furniture),
    ...directionOf(node.children),
    tag: words,
    label: { runs: [plainRun(node.label, style)], tag: label },
    keepsNext: leadsIn(node, spot.next),
    anchor: node.data.bookmark,
    ...(node.data.sources && { sources: node.data.sources }),
  }
  return withSources(block, holder, desk)
}

/** Tells whether a paragraph leads into the item that follows it. */
function leadsIn(paragraph: NumberedParagraph, next: Spot['next']): boolean {
  return next?.type === 'numberedParagraph' && next.level > paragraph.level
}

function tagsOf(
  { level }: NumberedParagraph,
  { tag, items }: Spot,
): { readonly holder: Tag; readonly label: Tag; readonly words: Tag } {
  if (level > 0) {
    const { label, body } = items.add(level)
    return { holder: body, label, words: grow(body, 'P') }
  }
  items.close()
  const paragraph = grow(tag, 'P')
  return { holder: tag, label: paragraph, words: paragraph }
}
