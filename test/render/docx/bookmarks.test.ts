import { expect, test } from 'vitest'
import type { Block, Paragraph, ReportRoot } from '../../../src/model/document.ts'
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
    { type: 'section', role: 'body', children: [bookmarked('a'), noted, bookmarked('c'), note()] },
  ],
}

test('The words of blocks and of the lines of a signature can be marked, and not those of notes', () => {
  expect(markedBlocksIn(root)).toEqual([line, bookmarked('a'), noted, bookmarked('c')])
})

test('Bookmarks count from 1, and that of a note referred to twice comes before that of its paragraph', () => {
  const bookmark = bookmarksOf(root, footnotesOf(root, tableNotesOf(root)))
  const ids = ['a', 'note_1', 'b', 'c'].map((name) => JSON.stringify(bookmark(name, [])[0]).match(/"id":(\d+)/)?.[1])
  expect(ids).toEqual(['1', '2', '3', '4'])
  expect(() => bookmark('d', [])).toThrow('Cannot set the bookmark `d`')
})

function bookmarked(bookmark: string): Paragraph {
  return { type: 'paragraph', data: { bookmark }, children: [] }
}

function note(): Block {
  return { type: 'footnoteDefinition', identifier: 'n', label: '1', children: [line] }
}
