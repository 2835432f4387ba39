import type { NumberedParagraph } from '../../../model/document.ts'
import { styles } from '../design/text-styles.ts'
import type { TextBlock } from './block.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { plainRun } from './run.ts'
import { directionOf, runsOf } from './runs-of.ts'
import { withSourceLines } from './source-lines.ts'
import { addTag, type Tag } from './tag.ts'

/**
 * Marks up a numbered paragraph, or a lettered item, which becomes an item of a list. A paragraph that leads into items
 * stays on the page of the first item. A draft has its sources below it.
 */
export function numberedBlock(
  node: NumberedParagraph,
  position: BlockPosition,
  context: MarkupContext,
): readonly TextBlock[] {
  const style = ([styles.numbered, styles.item1, styles.item2] as const)[node.level]
  const { holder, label, words } = tagsOf(node, position)
  const block: TextBlock = {
    kind: 'text',
    style,
    runs: runsOf(node.children, style, context.furniture),
    ...directionOf(node.children),
    tag: words,
    label: { runs: [plainRun(node.label, style)], tag: label },
    keepsNext: leadsIn(node, position.next),
    anchor: node.data.bookmark,
    ...(node.data.sources && { sources: node.data.sources }),
  }
  return withSourceLines(block, holder, context)
}

/** Returns whether a paragraph leads into the item that follows it. */
function leadsIn(paragraph: NumberedParagraph, next: BlockPosition['next']): boolean {
  return next?.type === 'numberedParagraph' && next.level > paragraph.level
}

function tagsOf(
  { level, label: printed }: NumberedParagraph,
  { tag, items }: BlockPosition,
): { readonly holder: Tag; readonly label: Tag; readonly words: Tag } {
  if (level > 0) {
    const { label, body } = items.add(level, printed)
    return { holder: body, label, words: addTag(body, 'P') }
  }
  items.close()
  const paragraph = addTag(tag, 'P')
  return { holder: tag, label: paragraph, words: paragraph }
}
