import type { ColumnList } from '../../../model/document.ts'
import { styles } from '../design/text-styles.ts'
import type { ListBlock, ManuscriptBlock } from './block.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { runsOf } from './runs-of.ts'
import { addTag } from './tag.ts'

/** Marks up a list in columns, with its title above it. */
export function listBlocks(
  node: ColumnList,
  { tag }: BlockPosition,
  { furniture }: MarkupContext,
): readonly ManuscriptBlock[] {
  const title = node.data?.title
  const style = styles.listTitle
  const above: readonly ManuscriptBlock[] =
    title === undefined
      ? []
      : [{ kind: 'text', style, runs: runsOf(title, style, furniture), tag: addTag(tag, 'P'), keepsNext: true }]
  const list = addTag(tag, 'L', { numbering: 'None' })
  const block: ListBlock = {
    kind: 'list',
    before: title === undefined ? styles.listTitle.before : styles.listItem.before,
    items: node.children.map(({ children }) => ({
      style: styles.listItem,
      runs: runsOf(children, styles.listItem, furniture),
      tag: addTag(addTag(list, 'LI'), 'LBody'),
    })),
  }
  return node.children.length === 0 ? above : [...above, block]
}
