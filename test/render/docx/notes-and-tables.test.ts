import { expect, test } from 'vitest'
import type { Block, ReportRoot } from '../../../src/model/document.ts'
import { fixture } from '../fixture.ts'
import { fieldsOf } from './fields.ts'
import { all, at, elements, parse, value, words } from './read-docx.ts'
import { changed } from './variants.ts'
import { partsFor } from './word-text.ts'

test('Notes of the body are footnotes that Word numbers, in their own style', async () => {
  const parts = await partsFor(fixture)
  const references = all(parse(parts.get('word/document.xml')), 'w:footnoteReference').map(
    ({ attributes }) => attributes['w:id'],
  )
  const footnotes = elements(parse(parts.get('word/footnotes.xml')), 'w:footnote').filter(
    ({ attributes }) => attributes['w:type'] === undefined,
  )
  expect(footnotes.map(({ attributes }) => attributes['w:id'])).toEqual(references)
  expect(footnotes.map(words).map((note) => note.trim())).toEqual([
    'The list grew after it was first announced.',
    expect.stringMatching(/^A note on a later page/),
  ])
  for (const footnote of footnotes) {
    expect(value(footnote, 'w:p', 'w:pPr', 'w:pStyle')).toBe('FootnoteText')
    expect(all(footnote, 'w:footnoteRef')).toHaveLength(1)
    expect(words(footnote)).toMatch(/^\s?\t\S/)
  }
})

test('A note that is referred to again is not printed again: a field repeats its number', async () => {
  const again = {
    ...fixture,
    root: changed('heading', (node) =>
      node.depth === 4 ? { ...node, children: [{ type: 'footnoteReference', identifier: 'count', label: '1' }] } : node,
    ),
  }
  const document = parse((await partsFor(again)).get('word/document.xml'))
  expect(all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2'])
  expect(fieldsOf(document).filter(({ instruction }) => instruction.startsWith('NOTEREF'))).toMatchObject([
    { instruction: 'NOTEREF note_1 \\f \\h', result: '1' },
  ])
  expect(all(document, 'w:bookmarkStart').filter(({ attributes }) => attributes['w:name'] === 'note_1')).toHaveLength(1)
})

test('Notes of a table are lettered, raised in the cell, and stand together right below it', async () => {
  const body = at(parse((await partsFor(fixture)).get('word/document.xml')), 'w:body')
  const blocks = elements(body)
  const table = blocks.findIndex(({ name }) => name === 'w:tbl')
  const below = blocks.slice(table + 1, table + 3)
  expect(below.map(words)).toEqual([
    'a\u2002Public summary by the Ministry of Foreign Affairs (in Norwegian).',
    'b\u2002Public account of the seminar.',
  ])
  expect(below.map((note) => value(note, 'w:pPr', 'w:pStyle'))).toEqual(['TableNote', 'TableNote'])
  expect(below.map((note) => at(note, 'w:pPr', 'w:keepNext') !== undefined)).toEqual([true, false])
  const marks = all(blocks[table], 'w:r').filter((run) => value(run, 'w:rPr', 'w:rStyle') === 'TableNoteReference')
  expect(marks.map(words)).toEqual(['a', 'b'])
})

test('A line keeps a table from what follows; where nothing does, its notes are last', async () => {
  const blocks = fixture.root.children.flatMap(({ children }) => children)
  const table = blocks.find((block) => block.type === 'table')
  const notes = blocks.filter((block) => block.type === 'footnoteDefinition')
  const stylesBelow = async (...children: Block[]) => {
    const root: ReportRoot = { type: 'root', children: [{ type: 'section', role: 'annex', children }] }
    const document = parse((await partsFor({ ...fixture, root })).get('word/document.xml'))
    const blocks = elements(at(document, 'w:body'))
    return blocks
      .slice(blocks.findIndex(({ name }) => name === 'w:tbl') + 1)
      .map((one) => value(one, 'w:pPr', 'w:pStyle'))
  }
  if (table === undefined) throw new Error('The fixture has no table')
  const below = ['TableNote', 'TableNote']
  expect(await stylesBelow(table, ...notes)).toEqual([...below, undefined])
  expect(await stylesBelow(table, { type: 'paragraph', children: [] }, ...notes)).toEqual([
    ...below,
    'Spacer',
    'BodyText',
    undefined,
  ])
  expect(await stylesBelow(table)).toEqual(['Spacer', undefined])
})

test('The header of a table repeats, no row splits, and the caption stays with the table', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  for (const table of all(document, 'w:tbl')) {
    const rows = elements(table, 'w:tr')
    expect(rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual(
      rows.map((_, index) => index === 0),
    )
    expect(rows.every((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(true)
    expect(value(table, 'w:tblPr', 'w:tblStyle')).toBe('ReportTable')
    expect(value(table, 'w:tblPr', 'w:tblDescription')).toMatch(/^A row for each/)
  }
  const caption = elements(parse((await partsFor(fixture)).get('word/styles.xml')), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === 'Caption',
  )
  expect(at(caption, 'w:pPr', 'w:keepNext')).toBeDefined()
})

test('The words of a header have a style of their own, and a first column of headers is named as such', async () => {
  const [table] = all(parse((await partsFor(fixture)).get('word/document.xml')), 'w:tbl')
  const styles = elements(table, 'w:tr').map((row) => all(row, 'w:pStyle').map(({ attributes }) => attributes['w:val']))
  expect(new Set(styles[0])).toEqual(new Set(['TableHead']))
  expect(new Set(styles.slice(1).flat())).toEqual(new Set(['TableText']))
  expect(at(table, 'w:tblPr', 'w:tblLook')?.attributes['w:firstColumn']).toBe('1')
})

test('No line is ruled between rows: a table has rules at its ends and below its header alone', async () => {
  const styles = elements(parse((await partsFor(fixture)).get('word/styles.xml')), 'w:style')
  const style = styles.find(({ attributes }) => attributes['w:styleId'] === 'ReportTable')
  const borders = at(style, 'w:tblPr', 'w:tblBorders')
  expect(elements(borders).map(({ name }) => name)).toEqual(['w:top', 'w:bottom'])
})

test('A description may hold the signs of XML', async () => {
  const description = 'A "row" & <cell>'
  const quoted = { ...fixture, root: changed('table', (node) => ({ ...node, data: { ...node.data, description } })) }
  const [table] = all(parse((await partsFor(quoted)).get('word/document.xml')), 'w:tbl')
  expect(value(table, 'w:tblPr', 'w:tblDescription')).toBe(description)
})

test('The columns of a table fill the line, and the one with the most words is the widest', async () => {
  const [table] = all(parse((await partsFor(fixture)).get('word/document.xml')), 'w:tbl')
  const widths = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  const sum = widths.reduce((total, width) => total + width, 0)
  expect(String(sum)).toBe(at(table, 'w:tblPr', 'w:tblW')?.attributes['w:w'])
  expect(Math.max(...widths)).toBe(widths[2])
})

test('Shaded cells are of one hue, and black words on them keep a contrast of 7 to 1', async () => {
  const fills = all(parse((await partsFor(fixture)).get('word/document.xml')), 'w:shd').map(
    ({ attributes }) => attributes['w:fill'] ?? '',
  )
  expect(fills).toHaveLength(3)
  for (const fill of fills) expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThan(7)
})

/** Relative luminance of a colour in six hexadecimal digits, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
