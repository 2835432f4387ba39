import { describe, expect, test } from 'vitest'
import { unspacedIn } from '../../../../src/render/pdf/lines/unspaced-breaks.ts'

/** Shows where a line may end in what a text has without spaces: `|` at a joint or a mark, `·` between letters. */
function broken(text: string): string {
  const costs = new Map(unspacedIn(text).flatMap((stretch) => [...stretch.costs]))
  return [...text]
    .map((character, at) => {
      const cost = costs.get(at)
      return `${cost === undefined ? '' : cost < 1000 ? '|' : '·'}${character}`
    })
    .join('')
}

describe('a line ends in an address', () => {
  test.each([
    ['before its strokes and dots', 'https://www.un.org/en/a.pdf', 'https://|www|.un|.org|/en|/a|.pdf'],
    ['before the marks of a query', 'www.un.org/x?a=b&c=d#e', 'www|.un|.org|/x|?a|=b|&c|=d|#e'],
    ['before a hyphen of its own, never after it', 'un.org/peace-keep', 'un|.org|/peace|-keep'],
    ['of a mailbox', 'peace.unit@un.org', 'peace|.unit|@un|.org'],
    ['and not before the full stop of its sentence', '(www.un.org).', '(www|.un|.org).'],
    [
      'between letters of a long part, as a last resort',
      'un.org/documentation12',
      'un|.org|/doc·u·m·e·n·t·a·t·i·o·n12',
    ],
  ])('%s', (_, text, expected) => {
    expect(broken(text)).toBe(expected)
  })
})

test.each([
  ['in a symbol', 'see A/62/100 and TD/B/C.II/MEM.4/9'],
  ['between two words', 'and/or, peacekeeping/peacebuilding'],
  ['in an abbreviation', 'i.e. at 3.30 p.m.'],
])('there is no address %s', (_, text) => {
  expect(unspacedIn(text)).toEqual([])
})

test.each([
  ['a list breaks after its commas', 'paras. 7,11,231', 'paras. 7,|11,|231'],
  ['one number does not', '12,500,000 and 7,5', '12,500,000 and 7,5'],
])('%s', (_, text, expected) => {
  expect(broken(text)).toBe(expected)
})
