import { expect, test } from 'vitest'
import { strip } from '../../../../src/render/pdf/galley/strip.ts'
import { notesBelowTables } from '../../../../src/render/pdf/pages/notes-below-tables.ts'

const table = {}
const row = strip(10, [], { table })
const words = strip(12, [])
const note = strip(8, [{ kind: 'words', x: 0, y: 0, runs: [], tag: { role: 'Note', attributes: {}, children: [] } }], {
  table,
})
const footnote = strip(9, [])

test('a note of a table moves from the foot of the page to below the last row there; others stay', () => {
  const [page] = notesBelowTables([{ column: [row, row, words], give: 0, foot: [note, footnote] }])
  expect(page?.column.map(({ height }) => height)).toEqual([10, 10, 8, 12])
  expect(page?.foot).toEqual([footnote])
})

test('a note whose mark is on several pages is read aloud once', () => {
  const pages = notesBelowTables([
    { column: [row], give: 0, foot: [note] },
    { column: [row], give: 0, foot: [note] },
  ])
  const tags = pages.map(({ column }) =>
    column.at(-1)?.inks.some((ink) => ink.kind === 'words' && ink.tag !== undefined),
  )
  expect(tags).toEqual([true, false])
})

test('what is left of a note when its table is over stays at the foot', () => {
  const page = { column: [words], give: 0, foot: [note] }
  expect(notesBelowTables([page])).toEqual([page])
})
