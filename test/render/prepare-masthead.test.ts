import { expect, test } from 'vitest'
import type { Masthead } from '../../src/model/document.ts'
import {
  inPairs,
  mastheadRows,
  meetingColumns,
  symbolParts,
  withSymbolBlank,
} from '../../src/render/prepare-masthead.ts'
import { fixture } from './fixture.ts'

const masthead: Masthead = { type: 'masthead', organization: 'United Nations', organs: [], lines: [] }

const assembly = { name: 'General Assembly', meeting: ['Sixty-second session', 'Agenda item 34'] }
const council = { name: 'Security Council', meeting: ['Sixty-second year'] }

test('Organs stand beside lines, and either may be more', () => {
  expect(mastheadRows({ ...masthead, organs: [assembly], lines: ['Distr.: General', '15 June'] })).toEqual([
    { organ: 'General Assembly', line: 'Distr.: General' },
    { line: '15 June' },
  ])
  expect(mastheadRows({ ...masthead, organs: [assembly, council], lines: ['15 June'] })).toEqual([
    { organ: 'General Assembly', line: '15 June' },
    { organ: 'Security Council' },
  ])
})

test('What one organ takes it up at stands below; of several each has its name over its column', () => {
  expect(meetingColumns({ ...masthead, organs: [assembly] })).toEqual([['Sixty-second session', 'Agenda item 34']])
  expect(meetingColumns({ ...masthead, organs: [assembly, council] })).toEqual([
    ['General Assembly', 'Sixty-second session', 'Agenda item 34'],
    ['Security Council', 'Sixty-second year'],
  ])
})

test('Columns stand two beside each other', () => {
  expect(inPairs([['a', 'b', 'c'], ['d'], ['e']])).toEqual([
    ['a', 'd'],
    ['b', undefined],
    ['c', undefined],
    ['e', undefined],
  ])
})

test('A masthead without a symbol gets a line for it, above its others', () => {
  const linesIn = (root: typeof fixture.root): string[][] =>
    root.children.flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'masthead' ? [block.lines] : [])),
    )
  const rootOf = (block: Masthead): typeof fixture.root => ({
    type: 'root',
    children: [{ type: 'section', role: 'front', children: [block] }],
  })
  const dated = { ...masthead, lines: ['June 2008'] }
  expect(linesIn(withSymbolBlank(rootOf(dated), fixture.furniture))).toEqual([['Symbol: […]', 'June 2008']])
  const numbered = { ...dated, symbol: 'A/62/100' }
  expect(linesIn(withSymbolBlank(rootOf(numbered), fixture.furniture))).toEqual([['June 2008']])
})

test('The original language stands apart from distribution and date', () => {
  const rows = mastheadRows({
    ...masthead,
    organs: [assembly],
    lines: ['Distr.: General', '15 June', 'Original: French'],
  })
  expect(rows.map(({ apart = false }) => apart)).toEqual([false, false, true])
})

test('A symbol begins with the letters of its organ, which are printed large', () => {
  expect(['A/62/999–S/2008/888', 'ST/SGB/1', 'Draft'].map(symbolParts)).toEqual([
    ['A', '/62/999–S/2008/888'],
    ['ST', '/SGB/1'],
    ['Draft', ''],
  ])
})
