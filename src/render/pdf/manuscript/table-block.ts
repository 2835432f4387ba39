import type { Cell, Row, Table } from '../../../model/document.ts'
import { notesCalledIn } from '../../../model/note-references.ts'
import { styles } from '../design/text-styles.ts'
import type { TableBlock, TableCell, TextBlock } from './block.ts'
import { addNoteTag } from './footnotes.ts'
import { keyBlock } from './key-block.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { plainRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import { addTag, type Tag } from './tag.ts'

/** Marks up a table, with its caption and its key, and makes the tags for the notes that it calls for. */
export function tableBlock(node: Table, position: BlockPosition, context: MarkupContext): TableBlock {
  const tag = addTag(position.tag, 'Table', { summary: node.data.description })
  const caption = captionBlock(node.data.caption, addTag(tag, 'Caption'))
  const rows = node.children.map((row) => rowCells(row, addTag(tag, 'TR'), context))
  const key = keyBlock(node.data.key ?? {}, position.tag)
  const notes = notesCalledIn(node)
  notes
    .filter((note) => !context.noteTags.has(note))
    .forEach((note) => context.noteTags.set(note, addNoteTag(note, position.tag)))
  return {
    kind: 'table',
    caption,
    continued: captionBlock(`${node.data.caption} (${context.furniture.continued})`, caption.tag),
    matrix: node.data.matrix ?? false,
    rows,
    key,
    notes,
    anchor: node.data.bookmark,
    ...(node.data.sources && { sources: node.data.sources }),
  }
}

function captionBlock(text: string, tag: TextBlock['tag']): TextBlock {
  return { kind: 'text', style: styles.caption, runs: [plainRun(text, styles.caption)], tag, keepsNext: true }
}

function rowCells(row: Row, tag: Tag, context: MarkupContext): readonly TableCell[] {
  return row.children.map((cell) => {
    const style = cell.data?.header === 'column' ? styles.headerCell : styles.cell
    return {
      style,
      runs: runsOf(cell.children, style, context.furniture),
      tag: cellTag(cell, tag),
      shade: cell.data?.shade ?? 0,
    }
  })
}

function cellTag({ data }: Cell, row: Tag): Tag {
  return data?.header ? addTag(row, 'TH', { scope: data.header === 'row' ? 'Row' : 'Column' }) : addTag(row, 'TD')
}
