import { describe, expect, test } from 'vitest'
import type {
  Block,
  Heading,
  NoteDefinition,
  NoteReference,
  NumberedParagraph,
  Section,
  Table,
} from '../../../../src/model/document.ts'
import { wordNumberingOf } from '../../../../src/render/docx/numbering/word-numbering.ts'
import { estimatePages, type Pages } from '../../../../src/render/docx/pages/estimate-pages.ts'
import { lastOnPages, leadInsOf } from '../../../../src/render/docx/pages/page-breaks.ts'
import { fitTables } from '../../../../src/render/docx/tables/fit-table.ts'
import { tableNotesOf } from '../../../../src/render/docx/tables/table-notes.ts'
import { footnotesOf } from '../../../../src/render/docx/words/footnotes.ts'

// The heights in the comments are in points, reckoned by hand from the styles. A page has 686 for its text. A line of a
// paragraph takes 13.9, and the space below the paragraph 7. The last line of a page may end 1.2 lower, with its white.

describe('A page', () => {
  test('holds as many paragraphs as fit on it, and the next page the others', () => {
    const pages = pagesOf(body(...oneLiners(67)))
    const ends = [1, 33, 34, 66, 67].map((number) => pages.of(`p${number}`)) // 33 take 33 × 20.9 - 7 = 683
    expect(ends).toEqual([1, 1, 2, 2, 3])
    expect(pages.last).toBe(3)
  })

  test('has between two blocks the larger of their spaces, not both', () => {
    expect(roomAfter(heading('a'), heading('b'), heading('c'))).toBe(27) // each 20 + 16.1, and 9 below the last
  })

  test('that follows upon a full one has no space above its first block', () => {
    expect(pagesOf(body(...oneLiners(32), heading('h'), ...oneLiners(70))).of('h')).toBe(2)
    expect(countOn(2, pagesOf(body(...beforeIt(32), heading('h'), ...oneLiners(70))))).toBe(32) // 16.1 + 9
  })

  test('is begun by a cover, by what follows it, by the supplement and by the first annex', () => {
    const roles = ['cover', 'front', 'summary', 'body', 'supplement', 'annex', 'annex'] as const
    const sections = roles.map((role, index): Section => ({ ...body(paragraph(`p${index}`)), role }))
    const pages = pagesOf(...sections)
    expect(roles.map((_, index) => pages.of(`p${index}`))).toEqual([1, 2, 2, 2, 3, 4, 4])
  })

  test('is not begun by the contents, each entry of which takes a line', () => {
    const contents = (count: number, text = 'Views'): Block => ({
      type: 'contents',
      title: 'Contents',
      page: 'Page',
      entries: Array(count).fill({ bookmark: 'p1', depth: 2, label: 'I.', text }),
    })
    expect(roomAfter(contents(11))).toBe(22) // 20 + 16.1 + 8, and 11 × 16.7
    expect(pagesOf(body(paragraph('before'), contents(1), paragraph('after'))).of('after')).toBe(1)
    // Two lines, where on one there is no room for the page: 11 × 12.6 more.
    expect([67, 68].map((length) => roomAfter(contents(11, 'n'.repeat(length))))).toEqual([22, 15])
  })
})

describe('A paragraph at the foot of a page', () => {
  test('begins there if two of its lines fit', () => {
    expect([pageAfter(31, paragraph('it', lines(4))), pageAfter(32, paragraph('it', lines(4)))]).toEqual([1, 2])
  })

  test('leaves the rest of its lines to the next page, at least two', () => {
    expect(roomOnPage2(29, paragraph('it', lines(6)))).toBe(31) // 2 × 13.9, though one line would do
    expect(roomOnPage2(31, paragraph('it', lines(20)))).toBe(20) // 18 × 13.9
  })

  test('of three lines goes to the next page as a whole, since none of them may be alone', () => {
    expect(roomOnPage2(31, paragraph('it', lines(3)))).toBe(30) // 3 × 13.9 + 7
  })

  test('that is longer than a page fills as many pages as it takes', () => {
    const pages = pagesOf(body(paragraph('it', lines(120)), paragraph('next')))
    expect(pages.of('next')).toBe(3) // 49 lines on a page
  })

  test('stays with the next one if it leads in to items, with all its lines', () => {
    const leadIn = paragraph('it', lines(2))
    expect([30, 31].map((before) => pageAfter(before, leadIn, paragraph('item', 'An item.', 1)))).toEqual([1, 2])
    expect(pageAfter(31, leadIn, paragraph('other'))).toBe(1)
  })

  test('stays with the next one if it is a heading', () => {
    expect([30, 31].map((before) => pageAfter(before, subheading('it'), paragraph('next')))).toEqual([1, 2])
  })
})

describe('A line has less room', () => {
  const two = (length: number): string => `${'n'.repeat(length)} ${'n'.repeat(length)}`

  test('where a number stands before its words', () => {
    expect([34, 35].map((length) => roomAfter(paragraph('it', two(length))))).toEqual([32, 31])
  })

  test('in the box of a summary, on both sides', () => {
    const summary = (length: number): Section => ({
      type: 'section',
      role: 'summary',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: two(length) }] }],
    })
    const room = [36, 37].map((length) => countOn(1, pagesOf(summary(length), body(...oneLiners(70)))))
    expect(room).toEqual([31, 30]) // the box takes 2 × 8.5
  })

  test('in a cell of a table, which keeps a margin', () => {
    expect([43, 44].map((length) => roomAfter(table(18, two(length))))).toEqual([15, 6])
  })
})

describe('A note', () => {
  const noted = (count: number, identifier = 'n'): NumberedParagraph => ({
    ...paragraph('it', lines(count)),
    children: [
      { type: 'text', value: lines(count) },
      { type: 'footnoteReference', identifier, label: '1' },
    ],
  })
  const note = noteOf('A note.')

  test('takes room at the foot of the page, with the rule above it', () => {
    expect([roomAfter(paragraph('it')), roomAfter(noted(1), note)]).toEqual([32, 31]) // 12.4 + 12
  })

  test('stands on a page once, below one rule with the others', () => {
    expect(roomAfter(noted(1), noted(1), noted(1), noted(1), noted(1), note)).toBe(27) // 5 × 20.9 + 24.4
    const five = ['1', '2', '3', '4', '5'].map((number) => noted(1, number))
    const notes = five.map((_, index) => noteOf('A note.', `${index + 1}`))
    expect(roomAfter(...five, ...notes)).toBe(24) // 5 × 33.3 + 12
  })

  test('of a short paragraph needs room where it begins; that of a longer one may follow on the next page', () => {
    expect([2, 3, 4].map((count) => pageAfter(31, noted(count), note))).toEqual([2, 2, 1])
    expect([31, 32].map((before) => pageAfter(before, noted(1), note))).toEqual([1, 2])
    expect(roomOnPage2(31, noted(4), note)).toBe(30) // 2 × 13.9 + 24.4
  })

  test('that is long takes the room of its lines', () => {
    const long = noteOf(lines(12))
    expect(roomAfter(noted(1), long)).toBe(25) // 12 × 10.4 + 2 + 12
  })
})

describe('A list in columns', () => {
  const list = (count: number, value = 'Oslo'): Block => ({
    type: 'columnList',
    children: Array.from({ length: count }, () => ({ type: 'columnItem', children: [{ type: 'text', value }] })),
  })

  test('is as high as its columns, with the space below each item', () => {
    expect(roomAfter(list(30), heading('below'))).toBe(25) // 10 × 12.4 - 1.5, 20 + 16.1 + 9
    expect(roomAfter(list(31), heading('below'))).toBe(24)
  })

  test('goes on in as many columns on the next page', () => {
    expect(pageAfter(0, heading('it'), list(165))).toBe(1)
    const pages = (items: number) => pagesOf(body(list(items), paragraph('below'))).of('below')
    expect([162, 163, 327, 328, 700].map(pages)).toEqual([1, 2, 2, 3, 5]) // 55 items in a column, or 54 and a line
  })
})

describe('A table', () => {
  test('takes the height of its caption and its rows', () => {
    expect(roomAfter(table(18))).toBe(15) // 12 + 11.5 + 5, 18 × 17.9, 4.6 + 6
  })

  test('has rows as high as their highest cell', () => {
    expect(roomAfter(table(18, lines(2)))).toBe(6) // 18 × 28.9 instead
  })

  test('that nothing follows on its page has no line below its notes', () => {
    const mark: NoteReference = { type: 'footnoteReference', identifier: 'n', label: 'a' }
    const cells = [{ type: 'tableCell' as const, children: [mark] }]
    const noted = { ...table(1), children: [{ type: 'tableRow' as const, children: cells }, ...table(34).children] }
    const last = (words: string) => pagesOf(body(noted, noteOf(words))).last
    expect([2, 3].map((count) => last(lines(count)))).toEqual([1, 2]) // 28.5 + 19.6, 34 × 17.95 + 1.5, 2 + 2 × 9.8
  })

  test('stands on one page if it is lower than a third; a higher one may begin at the foot of a page', () => {
    expect([12, 13].map((rows) => pageAfter(26, table(rows)))).toEqual([2, 1])
    expect(pageAfter(18, table(12))).toBe(1)
  })
})

/** How many paragraphs of one line fit below blocks on the first page. */
function roomAfter(...blocks: Block[]): number {
  return countOn(1, pagesOf(body(...blocks, ...oneLiners(70))))
}

/** On which page a block stands, the first after so many paragraphs of one line. */
function pageAfter(before: number, ...blocks: [Block & { data: { bookmark: string } }, ...Block[]]): number {
  return pagesOf(body(...oneLiners(before), ...blocks)).of(blocks[0].data.bookmark)
}

/** How many paragraphs of one line fit on the second page, below what has run over. */
function roomOnPage2(before: number, ...blocks: Block[]): number {
  return countOn(2, pagesOf(body(...beforeIt(before), ...blocks, ...oneLiners(70))))
}

function beforeIt(count: number): NumberedParagraph[] {
  return Array.from({ length: count }, (_, index) => paragraph(`before${index}`))
}

function countOn(page: number, pages: Pages): number {
  return oneLiners(70).filter(({ data }) => pages.of(data.bookmark) === page).length
}

function pagesOf(...children: Section[]): Pages {
  const root = { type: 'root' as const, children }
  const tableNotes = tableNotesOf(root)
  const footnotes = footnotesOf(root, tableNotes)
  return estimatePages(root, {
    tableNotes,
    footnotes,
    fitOf: fitTables(root),
    leadIns: leadInsOf(root),
    lastOnPages: lastOnPages(root),
    numbering: wordNumberingOf(root),
  })
}

function body(...children: Block[]): Section {
  return { type: 'section', role: 'body', children }
}

function oneLiners(count: number): NumberedParagraph[] {
  return Array.from({ length: count }, (_, index) => paragraph(`p${index + 1}`))
}

/** Words that take so many lines, each too long for two of them to stand on one line. */
function lines(count: number): string {
  return Array.from({ length: count }, () => 'n'.repeat(60)).join(' ')
}

function paragraph(bookmark: string, value = 'Words.', level: 0 | 1 = 0): NumberedParagraph {
  const children: NumberedParagraph['children'] = [{ type: 'text', value }]
  return { type: 'numberedParagraph', level, number: 1, label: '1.', data: { bookmark }, children }
}

function heading(bookmark: string, depth: 2 | 3 = 2): Heading {
  const children: Heading['children'] = [{ type: 'text', value: 'Views' }]
  return { type: 'heading', depth, data: { bookmark, label: 'I.' }, children }
}

function subheading(bookmark: string): Heading {
  return heading(bookmark, 3)
}

function noteOf(value: string, identifier = 'n'): NoteDefinition {
  const children: NoteDefinition['children'] = [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return { type: 'footnoteDefinition', identifier, label: '1', children }
}

function table(rows: number, value = 'Oslo'): Table {
  const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }
  return {
    type: 'table',
    data: { bookmark: 'it', caption: 'Table 1. Meetings', description: '' },
    children: Array.from({ length: rows }, () => ({ type: 'tableRow' as const, children: [cell] })),
  }
}
