import { expect, test } from 'vitest'
import { fixture } from '../../fixture.ts'
import { all, at, elements, parse, value, type Xml } from '../read-docx.ts'
import { chinese, rightToLeft } from '../variants.ts'
import { partsFor } from '../word-text.ts'

const sheet = parse((await partsFor(fixture)).get('word/styles.xml'))
const styles = new Map(elements(sheet, 'w:style').map((style) => [style.attributes['w:styleId'], style]))

test('A title is large, bold, with space around it, kept whole and with what follows', () => {
  expect(looks('Title', 'w:pPr')).toEqual(['w:keepNext', 'w:keepLines', 'w:spacing after=120 before=320 line=240 auto'])
  expect(looks('Title', 'w:rPr').filter((look) => !look.includes('Cs'))).toEqual(['w:b', 'w:sz 36'])
})

test('Plain text has 11 points, one and a tenth lines, and no line alone at the head or foot of a page', () => {
  expect(looks('Normal', 'w:pPr')).toEqual(['w:widowControl', 'w:spacing after=140 before=0 line=264 auto'])
  expect(looks('Normal', 'w:rPr')).toContain('w:sz 22')
  expect(styles.get('Normal')?.attributes['w:default']).toBe('1')
})

test('A subtitle stays whole, and a heading in a table stays with what follows', () => {
  expect(looks('Subtitle', 'w:pPr')).toContain('w:keepLines')
  expect(looks('Subtitle', 'w:pPr')).not.toContain('w:keepNext')
  expect(looks('TableHead', 'w:pPr')).toContain('w:keepNext')
  expect(looks('TableHead', 'w:pPr')).not.toContain('w:keepLines')
})

test('The page of an entry in the contents stands at the right margin, after dots', () => {
  const tabs = elements(at(styles.get('TOC1'), 'w:pPr', 'w:tabs'), 'w:tab').map(({ attributes }) => attributes)
  expect(tabs).toEqual([
    { 'w:val': 'left', 'w:pos': '850' },
    { 'w:val': 'right', 'w:pos': '8504', 'w:leader': 'dot' },
  ])
  expect(at(styles.get('TOCHeading'), 'w:pPr', 'w:pageBreakBefore')).toBeUndefined()
})

test('No heading of any kind stands alone at the foot of a page', () => {
  const headings = [...styles.keys()].filter((id) =>
    /Heading|^(Cover)?Title$|^(AnnexMark|ListTitle|Subhead)$/.test(id ?? ''),
  )
  expect(headings.length).toBeGreaterThan(10)
  expect(headings.filter((id) => !keepsNext(id))).toEqual([])
})

test('Headings have their level in the outline; those counted apart take no numbers from their base', () => {
  expect(['Heading1', 'Heading4'].map((id) => value(styles.get(id), 'w:pPr', 'w:outlineLvl'))).toEqual(['0', '3'])
  expect(value(styles.get('SupplementSubheading'), 'w:pPr', 'w:numPr', 'w:numId')).toBe('0')
})

test('The gallery offers the styles in the order of the document, and none that nobody picks by hand', () => {
  const offered = [...styles.values()].filter((style) => at(style, 'w:qFormat') !== undefined)
  const priorities = offered.map((style) => Number(value(style, 'w:uiPriority')))
  expect(priorities).toEqual([...priorities].sort((a, b) => a - b))
  expect(new Set(priorities).size).toBe(offered.length)
  expect(offered.map((style) => value(style, 'w:name'))).not.toContain('footnote text')
  expect(value(styles.get('FootnoteText'), 'w:uiPriority')).toBe('99')
})

test('The gallery offers what an editor of any text reaches for, too, and lines are hyphenated', async () => {
  const parts = await partsFor(fixture)
  const offered = all(parse(parts.get('word/styles.xml')), 'w:lsdException').map(
    ({ attributes }) => attributes['w:name'],
  )
  expect(offered).toEqual(['List Bullet', 'List Number', 'Quote', 'Table Grid'])
  expect(parts.get('word/settings.xml')).toContain('<w:autoHyphenation')
})

test('Every style is based on one that exists, and is followed by one', () => {
  const named = [...styles.values()].flatMap((style) => [value(style, 'w:basedOn'), value(style, 'w:next')])
  expect(named.filter((id) => id !== undefined && !styles.has(id))).toEqual([])
})

test('In a document from right to left, the style that all others are based on says so', async () => {
  const other = parse((await partsFor(rightToLeft)).get('word/styles.xml'))
  const normal = elements(other, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'Normal')
  expect(at(normal, 'w:pPr', 'w:bidi')).toBeDefined()
  expect(at(styles.get('Normal'), 'w:pPr', 'w:bidi')).toBeUndefined()
})

test('No letter of Arabic or Chinese is slanted: what would be italic is bold', async () => {
  for (const report of [rightToLeft, chinese]) {
    const parts = await partsFor(report)
    const other = parse(parts.get('word/styles.xml'))
    expect([...all(other, 'w:i'), ...all(other, 'w:iCs')]).toEqual([])
    const head = elements(other, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'TableHead')
    expect(elements(at(head, 'w:rPr')).map(({ name }) => name)).toEqual(expect.arrayContaining(['w:b', 'w:bCs']))
    expect(parts.get('word/settings.xml')).not.toContain('<w:autoHyphenation')
    expect(parts.get('word/settings.xml')?.includes('"compressPunctuation"')).toBe(report === chinese)
  }
  expect(looks('TableHead', 'w:rPr')).toContain('w:i')
})

test('Page numbers run to the right at the outer edge of a document from right to left', async () => {
  const other = parse((await partsFor(rightToLeft)).get('word/styles.xml'))
  const sides = ['Footer', 'FooterEven'].map((id) => {
    const style = elements(other, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)
    return [value(style, 'w:pPr', 'w:bidi'), value(style, 'w:pPr', 'w:jc')]
  })
  expect(sides).toEqual([
    ['false', 'left'],
    ['false', 'right'],
  ])
})

/** Tells whether a style keeps its paragraphs with what follows, of itself or by the style that it is based on. */
function keepsNext(id: string | undefined): boolean {
  const style = styles.get(id)
  if (style === undefined) return false
  const keep = at(style, 'w:pPr', 'w:keepNext')
  return keep === undefined ? keepsNext(value(style, 'w:basedOn')) : keep.attributes['w:val'] !== 'false'
}

/** Lists the properties of a style, each with its value or its attributes. */
function looks(id: string, part: 'w:pPr' | 'w:rPr'): string[] {
  return elements(at(styles.get(id), part)).map(looksOf)
}

function looksOf({ name, attributes }: Xml): string {
  const { 'w:val': own, 'w:lineRule': rule, ...others } = attributes
  const named = Object.entries(others).map(([key, each]) => `${key.slice(2)}=${each}`)
  return [name, ...(own === undefined ? [] : [own]), ...named, ...(rule === undefined ? [] : [rule])].join(' ')
}
