import type { Contents, ContentsEntry } from '../../../model/document.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import { entryKeepsNext } from '../design/widows-and-orphans.ts'
import type { TextBlock } from './block.ts'
import type { BlockPosition } from './markup-context.ts'
import { type InlineMark, plainRun, type TextRun } from './run.ts'
import { addTag, type Tag } from './tag.ts'

/** Marks up the contents: a title, and for each entry a line that leads to the page of the entry. */
export function contentsBlocks(node: Contents, position: BlockPosition): readonly TextBlock[] {
  const style = styles.contentsTitle
  const title: TextBlock = {
    kind: 'text',
    style,
    runs: [plainRun(node.title, style)],
    aside: { runs: [plainRun(node.page, styles.contents2)] },
    tag: addTag(position.tag, 'H2'),
    keepsNext: true,
  }
  const list = addTag(position.tag, 'TOC')
  return [
    title,
    ...node.entries.map((entry, index) => ({
      ...entryBlock(entry, list),
      keepsNext: entryKeepsNext(index, node.entries.length),
    })),
  ]
}

function entryBlock(entry: ContentsEntry, list: Tag): TextBlock {
  const style = styleOf(entry.depth)
  const tag = addTag(list, 'TOCI')
  const description = `${entry.label} ${entry.text}`.trim()
  const link: InlineMark = { kind: 'place', to: entry.bookmark, description, citation: true }
  const run = (text: string): TextRun => ({ ...plainRun(text, style), marks: [link] })
  return {
    kind: 'text',
    style,
    runs: [run(entry.text)],
    tag,
    leadsTo: entry.bookmark,
    ...(entry.label && { label: { runs: [run(entry.label)], tag } }),
  }
}

function styleOf(depth: number): TextStyle {
  return depth <= 2 ? styles.contents2 : depth === 3 ? styles.contents3 : styles.contents4
}
