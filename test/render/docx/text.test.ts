import { expect, test } from 'vitest'
import type { Inline } from '../../../src/model/document.ts'
import { fixture } from '../fixture.ts'
import { printedLines } from './printed-lines.ts'
import { all, at, elements, parse, value, words, type Xml } from './read-docx.ts'
import { changed, chinese, rightToLeft, withSymbol } from './variants.ts'
import { partsFor, wordLines } from './word-text.ts'

test.each([
  ['the fixture', fixture],
  ['a United Nations document', withSymbol],
  ['a report in Arabic', rightToLeft],
  ['a report in Chinese', chinese],
])('Word prints every block of %s in order, with the number of the tree', async (_, report) => {
  expect(wordLines(await partsFor(report))).toEqual(printedLines(report))
})

test('Labels are counted by Word in the form that the tree has', async () => {
  const french = {
    ...fixture,
    root: changed('numberedParagraph', (node) => ({ ...node, label: node.label.replace('(', '') })),
  }
  const parts = await partsFor(french)
  expect(wordLines(parts)).toEqual(printedLines(french))
  expect(value(levelOf(parts, 'NumberedParagraph2'), 'w:lvlText')).toBe('%2)')
})

test('A list that Word cannot count is typed, and the reader sees no difference', async () => {
  const odd = {
    ...fixture,
    root: changed('numberedParagraph', (node) => (node.level === 1 ? { ...node, label: '•' } : node)),
  }
  const parts = await partsFor(odd)
  expect(wordLines(parts)).toEqual(printedLines(odd))
  expect(levelOf(parts, 'NumberedParagraph2')).toBeUndefined()
})

test.each([
  ['a report in Arabic', rightToLeft, '\u200e(1999)\u200e'],
  ['a report in Chinese', chinese, '(1999)'],
])(
  'English brackets in %s stay around their year: marks hold them only where the words around run to the left',
  async (...tried) => {
    const [, report, expected] = tried
    const day: Inline = { type: 'text', value: '(1999)' }
    const english: Inline = { type: 'languageRun', lang: 'en', direction: 'ltr', children: [day] }
    const dated = { ...report, root: changed('numberedParagraph', (node) => ({ ...node, children: [english] })) }
    const document = parse((await partsFor(dated)).get('word/document.xml'))
    const said = all(document, 'w:r')
      .map((run) => words(run))
      .filter((run) => run.includes('1999'))
    expect(new Set(said)).toEqual(new Set([expected]))
  },
)

test('A heading without a label is not counted, although its style counts the others', async () => {
  const unlabelled = {
    ...fixture,
    root: changed('heading', (node) => (node.depth === 3 ? { ...node, data: { bookmark: node.data.bookmark } } : node)),
  }
  const parts = await partsFor(unlabelled)
  expect(wordLines(parts)).toEqual(printedLines(unlabelled))
  expect(levelOf(parts, 'Heading2')).toBeDefined()
})

test('Above a name there is room to sign', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const lines = all(document, 'w:p').filter((paragraph) => value(paragraph, 'w:pPr', 'w:pStyle') === 'Signature')
  const before = lines.map((paragraph) => at(paragraph, 'w:pPr', 'w:spacing')?.attributes['w:before'])
  expect(before).toEqual(['960', ...before.slice(1).map(() => undefined)])
})

test('Headings and paragraphs, also of annexes and supplement, are numbered by multilevel lists', async () => {
  const parts = await partsFor(fixture)
  for (const style of [
    'Heading1',
    'Heading2',
    'Heading3',
    'NumberedParagraph1',
    'NumberedParagraph2',
    'NumberedParagraph3',
    'AnnexHeading',
    'SupplementParagraph1',
  ]) {
    expect(levelOf(parts, style), style).toBeDefined()
  }
  const types = elements(parse(parts.get('word/numbering.xml')), 'w:abstractNum').map((list) =>
    value(list, 'w:multiLevelType'),
  )
  expect(new Set(types)).toEqual(new Set(['multilevel']))
})

test('A paragraph that leads in to items stays with the first', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const kept = all(document, 'w:p').filter(
    (paragraph) =>
      value(paragraph, 'w:pPr', 'w:pStyle')?.startsWith('Numbered') && all(paragraph, 'w:keepNext').length > 0,
  )
  expect(kept.map(words)).toEqual([
    'In Geneva the following points were made:',
    expect.stringMatching(/^Better planning/),
  ])
})

test('Words that look like a reference of the program to a list stand as they are', async () => {
  const braces = {
    ...fixture,
    root: changed('numberedParagraph', (node) => ({
      ...node,
      children: [{ type: 'text', value: '{paragraphs-0} {headings-0}' }],
    })),
  }
  expect(wordLines(await partsFor(braces))).toEqual(printedLines(braces))
})

test('Foreign words carry their language, and the document its own', async () => {
  const parts = await partsFor(fixture)
  const foreign = all(parse(parts.get('word/document.xml')), 'w:lang').map(({ attributes }) => attributes)
  expect(foreign).toEqual([{ 'w:val': 'nb-NO' }])
  expect(all(parse(parts.get('word/styles.xml')), 'w:lang')[0]?.attributes['w:val']).toBe('en-GB')
})

test.each([
  ['nb', 'ltr', 'w:i'],
  ['ar', 'rtl', 'w:b'],
  ['zh', 'ltr', 'w:b'],
] as const)(
  'Foreign words in %s are bold, emphasized or linked as the words around them',
  async (lang, direction, slant) => {
    const run = { type: 'languageRun' as const, lang, direction }
    const words = { ...run, children: [{ type: 'text' as const, value: 'التكامل' }] }
    const marked = {
      ...fixture,
      root: changed('numberedParagraph', (node) => ({
        ...node,
        children: [
          { type: 'strong', children: [words] },
          { type: 'emphasis', children: [words] },
          { type: 'link', url: 'https://www.un.org/', children: [words] },
        ],
      })),
    }
    const document = parse((await partsFor(marked)).get('word/document.xml'))
    const runs = all(document, 'w:r').filter((one) => all(one, 'w:lang').length > 0)
    const looks = runs.slice(0, 3).map((one) => elements(at(one, 'w:rPr')).map(({ name }) => name))
    expect(looks[0]).toContain('w:b')
    expect(looks[1]).toContain(slant)
    expect(looks.map((look) => look.includes('w:rtl'))).toEqual(Array(3).fill(direction === 'rtl'))
    expect(value(runs[2], 'w:rPr', 'w:rStyle')).toBe('Hyperlink')
  },
)

test('A document from right to left is so in its paragraphs, runs and tables', async () => {
  const document = parse((await partsFor(rightToLeft)).get('word/document.xml'))
  expect(all(document, 'w:bidiVisual')).toHaveLength(2)
  const runs = all(document, 'w:r').filter((run) => elements(run, 'w:t').length > 0)
  const leftward = runs.filter((run) => all(run, 'w:rtl').length > 0)
  expect(leftward.filter((run) => /\p{Script=Latin}/u.test(words(run))).map(words)).toEqual([])
  const rightward = runs.filter((run) => all(run, 'w:rtl').length === 0)
  expect(rightward.filter((run) => !/\p{Script=Latin}/u.test(words(run))).map(words)).toEqual([])
  expect(leftward.length).toBeGreaterThan(rightward.length)
})

test('Arabic paragraphs are counted and cited by Word, and the dash after a number is typed', async () => {
  const parts = await partsFor(rightToLeft)
  expect(value(levelOf(parts, 'NumberedParagraph1'), 'w:lvlText')).toBe('%1')
  expect(value(levelOf(parts, 'NumberedParagraph2'), 'w:numFmt')).toBe('arabicAbjad')
  const fields = all(parse(parts.get('word/document.xml')), 'w:instrText').map((field) =>
    field.children.join('').trim(),
  )
  const cited = fields.filter((field) => /^REF f\w+ \\n \\h$/.test(field))
  expect(cited.length).toBeGreaterThan(3)
})

test('The label of an annex stands above its title also where it is typed', async () => {
  const document = parse((await partsFor(rightToLeft)).get('word/document.xml'))
  const annex = all(document, 'w:p').find((one) => value(one, 'w:pPr', 'w:pStyle') === 'AnnexHeading')
  expect(all(annex ?? document, 'w:br')).toHaveLength(1)
  expect(all(annex ?? document, 'w:tab')).toHaveLength(0)
})

/** Finds the level of a list that names a style, if the style names a list too. */
function levelOf(parts: ReadonlyMap<string, string>, style: string): Xml | undefined {
  const own = elements(parse(parts.get('word/styles.xml')), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === style,
  )
  const numPr = own === undefined ? undefined : all(own, 'w:numPr')[0]
  return (
    numPr && all(parse(parts.get('word/numbering.xml')), 'w:lvl').find((level) => value(level, 'w:pStyle') === style)
  )
}
