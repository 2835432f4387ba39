import type { Cell, Row, Table } from '../../../model/document.ts'
import { notesCalledIn } from '../../../model/note-references.ts'
import { styles } from '../design/styles.ts'
import type { TableBlock, TableCell, TextBlock } from './block.ts'
import type { Desk } from './desk.ts'
import { growNote } from './grow-note.ts'
import { plainRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import type { Spot } from './spot.ts'
import { grow, type Tag } from './tag.ts'

/** Marks up a table, with its caption and the notes that it calls for. */
export function tableBlock(node: Table, spot: Spot, desk: Desk): TableBlock {
  const tag = grow(spot.tag, 'Table', { summary: node.data.description })
  const caption = captionBlock(node.data.caption, grow(tag, 'Caption'))
  const notes = notesCalledIn(node)
  notes.filter((note) => !desk.noteTags.has(note)).forEach((note) => desk.noteTags.set(note, growNote(note, spot.tag)))
  return {
    kind: 'table',
    caption,
    continued: captionBlock(`${node.data.caption} (${desk.furniture.continued})`, caption.tag),
    widths: node.data.widths,
    rows: node.children.map((row) => rowCells(row, grow(tag, 'TR'), desk)),
    notes,
    anchor: node.data.bookmark,
    ...(node.data.sources && { sources: node.data.sources }),
  }
}

function captionBlock(text: string, tag: TextBlock['tag']): TextBlock {
  return { kind: 'text', style: styles.caption, runs: [plainRun(text, styles.caption)], tag, keepsNext: true }
}

function rowCells(row: Row, tag: Tag, desk: Desk): readonly TableCell[] {
  return row.children.map((cell) => {
    const style = cell.data?.header === 'column' ? styles.headerCell : styles.cell
    return {
      style,
      runs: runsOf(cell.children, style, desk.furniture),
      tag: cellTag(cell, tag),
      shade: cell.data?.shade ?? 0,
    }
  })
}

function cellTag({ data }: Cell, row: Tag): Tag {
  return data?.header ? grow(row, 'TH', { scope: data.header === 'row' ? 'Row' : 'Column' }) : grow(row, 'TD')
}
