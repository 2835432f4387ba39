import { expect, test } from 'vitest'
import type { NumberedParagraph, ReportRoot, Table } from '../../../../src/model/document.ts'
import { beginsPage, leadInsOf, rowKeepsNext } from '../../../../src/render/docx/pages/page-breaks.ts'

test('A section begins a page after a cover, as the first, and by its role', () => {
  expect([beginsPage('body', undefined), beginsPage('front', 'cover')]).toEqual([true, true])
  expect([beginsPage('summary', 'front'), beginsPage('body', 'summary')]).toEqual([false, false])
  expect([beginsPage('supplement', 'body'), beginsPage('annex', 'body'), beginsPage('annex', 'annex')]).toEqual([
    true,
    true,
    false,
  ])
})

test('A paragraph leads in to the items below it, also over the end of a section, and no item to the next', () => {
  const [one, two, item, next] = [paragraph(0), paragraph(0), paragraph(1), paragraph(1)]
  const root: ReportRoot = {
    type: 'root',
    children: [
      { type: 'section', role: 'body', children: [one, two] },
      { type: 'section', role: 'body', children: [item, next] },
    ],
  }
  expect([...leadInsOf(root)]).toEqual([two])
})

test.each([
  ['the header of a long table', 9, 0, false, true],
  ['another row of a long table', 9, 1, false, false],
  ['a row of a short table', 8, 6, false, true],
  ['the last row of a short table', 8, 7, false, false],
  ['the last row of a short table with notes', 8, 7, true, true],
  ['the last row of a long table with notes', 9, 8, true, false],
])('Of tables, %s stays with what follows or not', (_, rows, index, hasNotes, stays) => {
  expect(rowKeepsNext(table(rows), index, hasNotes)).toBe(stays)
})

function paragraph(level: 0 | 1): NumberedParagraph {
  return { type: 'numberedParagraph', level, number: 1, label: '1.', data: { bookmark: 'p' }, children: [] }
}

function table(rows: number): Table {
  return {
    type: 'table',
    data: { bookmark: 't', caption: 'Table 1', description: '', widths: [1] },
    children: Array.from({ length: rows }, () => ({ type: 'tableRow', children: [] })),
  }
}
