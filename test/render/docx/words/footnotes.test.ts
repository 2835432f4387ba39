import { expect, test } from 'vitest'
import type { Block, ReportRoot } from '../../../../src/model/document.ts'
import { tableNotesOf } from '../../../../src/render/docx/tables/table-notes.ts'
import { footnotesOf } from '../../../../src/render/docx/words/footnotes.ts'

const first = reference('b')
const again = reference('b')
const root: ReportRoot = {
  type: 'root',
  children: [
    { type: 'section', role: 'front', children: [paragraph(reference('a')), note('a')] },
    {
      type: 'section',
      role: 'body',
      children: [table('t', 't'), paragraph(first), paragraph(again), note('t'), note('b')],
    },
    { type: 'section', role: 'annex', children: [note('unmentioned')] },
  ],
}
const footnotes = footnotesOf(root, tableNotesOf(root))

test('Notes are numbered in the order of their first references, and one without a reference where it stands', () => {
  expect(['a', 'b', 'unmentioned'].map(footnotes.numberOf)).toEqual([1, 2, 3])
})

test('Notes of tables are none of them, and a note that is not in the report has no number', () => {
  expect(footnotes.has('t')).toBe(false)
  expect(() => footnotes.numberOf('t')).toThrow('Cannot number the note `t`')
})

test('Only the first reference to a note that is referred to again has a bookmark', () => {
  expect(['a', 'b', 't'].map(footnotes.bookmarkOf)).toEqual([undefined, 'note_2', undefined])
  expect([footnotes.isFirst(first), footnotes.isFirst(again)]).toEqual([true, false])
})

function reference(identifier: string) {
  return { type: 'footnoteReference' as const, identifier, label: identifier }
}

function paragraph(child: ReturnType<typeof reference>): Block {
  return { type: 'paragraph', children: [child] }
}

function note(identifier: string): Block {
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [{ type: 'paragraph', children: [] }] }
}

function table(...identifiers: string[]): Block {
  const cell = { type: 'tableCell' as const, children: identifiers.map(reference) }
  return {
    type: 'table',
    data: { bookmark: 'table', caption: 'Table 1', description: '' },
    children: [{ type: 'tableRow', children: [cell] }],
  }
}
