import { expect, test } from 'vitest'
import type { NumberedParagraph, ReportRoot } from '../../../../src/model/document.ts'
import { beginsPage, keptRows, lastOnPages, leadInsOf } from '../../../../src/render/docx/pages/page-breaks.ts'
import { capacity } from '../../../../src/render/docx/pages/page-geometry.ts'

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

test('Nothing stands below the last block before a page that a section begins, and of the report', () => {
  const [one, two, three, four] = [paragraph(0), paragraph(0), paragraph(0), paragraph(0)]
  const note = { type: 'footnoteDefinition' as const, identifier: 'n', label: '1', children: [] }
  const root: ReportRoot = {
    type: 'root',
    children: [
      { type: 'section', role: 'body', children: [one, two, note] },
      { type: 'section', role: 'annex', children: [three] },
      { type: 'section', role: 'annex', children: [four] },
    ],
  }
  expect([...lastOnPages(root)]).toEqual([two, four])
  expect(lastOnPages(root).has(two)).toBe(true)
})

/** A third of the height of a page, in twips. */
const third = capacity / 3

test('The rows of a low table stay together, and with what is below it', () => {
  const rows = Array(6).fill(third / 6)
  const kept = (below: boolean) => rows.map((_, row) => keptRows(rows, below).keepsNext(row))
  expect(kept(false)).toEqual([true, true, true, true, true, false])
  expect(kept(true)).toEqual([true, true, true, true, true, true])
})

test('Of a higher table the header stays with two rows, and the last is not alone: heights count, not rows', () => {
  const rows = Array(6).fill(third / 5)
  const { keepsNext, splits } = keptRows(rows, true)
  expect(rows.map((_, row) => keepsNext(row))).toEqual([true, true, false, false, true, true])
  expect(rows.some((_, row) => splits(row))).toBe(false)
})

test('A tall row may go on on the next page, and keeps no other', () => {
  const { keepsNext, splits } = keptRows([300, third, third, 300], false)
  expect([0, 1, 2, 3].map(splits)).toEqual([false, true, true, false])
  expect([0, 1, 2].map(keepsNext)).toEqual([true, false, false])
})

function paragraph(level: 0 | 1): NumberedParagraph {
  return { type: 'numberedParagraph', level, number: 1, label: '1.', data: { bookmark: 'p' }, children: [] }
}
