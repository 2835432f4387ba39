import type { Contents, ContentsEntry } from '../../../model/document.ts'
import { type Style, styles } from '../design/styles.ts'
import type { TextBlock } from './block.ts'
import { type Mark, plainRun, type Run } from './run.ts'
import type { Spot } from './spot.ts'
import { grow, type Tag } from './tag.ts'

/**
 * Marks up the contents: its title, and a line for each entry that leads to its page. No entry stands alone on a page.
 */
export function contentsBlocks(node: Contents, spot: Spot): readonly TextBlock[] {
  const style = styles.contentsTitle
  const title: TextBlock = {
    kind: 'text',
    style,
    runs: [plainRun(node.title, style)],
    tag: grow(spot.tag, 'H2'),
    keepsNext: true,
  }
  const list = grow(spot.tag, 'TOC')
  const { length } = node.entries
  return [
    title,
    ...node.entries.map((entry, index) => ({
      ...entryBlock(entry, list),
      keepsNext: index === 0 || index === length - 2,
    })),
  ]
}

function entryBlock(entry: ContentsEntry, list: Tag): TextBlock {
  const style = styleOf(entry.depth)
  const tag = grow(list, 'TOCI')
  const says = `${entry.label} ${entry.text}`.trim()
  const way: Mark = { kind: 'way', to: entry.bookmark, says, citation: true }
  const run = (text: string): Run => ({ ...plainRun(text, style), marks: [way] })
  return {
    kind: 'text',
    style,
    runs: [run(entry.text)],
    tag,
    leadsTo: entry.bookmark,
    ...(entry.label && { label: { runs: [run(entry.label)], tag } }),
  }
}

function styleOf(depth: number): Style {
  return depth <= 2 ? styles.contents2 : depth === 3 ? styles.contents3 : styles.contents4
}
