import { expect, test } from 'vitest'
import type { Block, Paragraph, ReportRoot, Table } from '../../../src/model/document.ts'
import { bookmarksOf, markedBlocksIn } from '../../../src/render/docx/bookmarks.ts'
import { tableNotesOf } from '../../../src/render/docx/tables/table-notes.ts'
import { footnotesOf } from '../../../src/render/docx/words/footnotes.ts'

const line: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Name' }] }
const reference = { type: 'footnoteReference' as const, identifier: 'n', label: '1' }
const noted: Paragraph = { type: 'paragraph', data: { bookmark: 'b' }, children: [reference, { ...reference }] }
const root: ReportRoot = {
  type: 'root',
  children: [
    { type: 'section', role: 'cover', children: [{ type: 'signature', children: [line] }] },
    { type: 'section', role: 'body', children: [bookmarked('a'), noted, table('t', 'x', 'y', 'x'), bookmarked('c')] },
    { type: 'section', role: 'annex', children: [note('n'), note('x'), note('y')] },
  ],
}

test('The words of blocks and of the lines of a signature can be marked, and not those of notes', () => {
  expect(markedBlocksIn(root)).toEqual([line, bookmarked('a'), noted, table('t', 'x', 'y', 'x'), bookmarked('c')])
})

test('Bookmarks count from 1, in the order of their places: of marks before and of notes below what is marked', () => {
  const tableNotes = tableNotesOf(root)
  const bookmark = bookmarksOf(root, footnotesOf(root, tableNotes), tableNotes)
  const ofTable = ['t', 'table_mark_1', 'table_mark_2', 'table_note_1', 'table_note_2']
  const names = ['a', 'note_1', 'b', ...ofTable, 'c']
  const ids = names.map((name) => JSON.stringify(bookmark(name, [])[0]).match(/"id":(\d+)/)?.[1])
  expect(ids).toEqual(names.map((_, index) => String(index + 1)))
  expect(() => bookmark('d', [])).toThrow('Cannot set the bookmark `d`')
})

function bookmarked(bookmark: string): Paragraph {
  return { type: 'paragraph', data: { bookmark }, children: [] }
}

function table(bookmark: string, ...identifiers: readonly string[]): Table {
  const children = identifiers.map((identifier) => ({ ...reference, identifier }))
  const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children }] }
  return { type: 'table', data: { bookmark, caption: 'Table 1', description: '' }, children: [row] }
}

function note(identifier: string): Block {
  return { type: 'footnoteDefinition', identifier, label: '1', children: [line] }
}
