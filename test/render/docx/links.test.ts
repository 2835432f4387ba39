import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { fieldsOf } from './fields.ts'
import { all, elements, parse, value, words, type Xml } from './read-docx.ts'
import { changed, withoutCover } from './variants.ts'
import { wordNumbers } from './word-numbers.ts'
import { partsFor } from './word-text.ts'

test('Bookmarks are unique by name and id, each is closed, and each block of the tree has its own', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const starts = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes)
  const ids = starts.map((start) => start['w:id'])
  expect(new Set(starts.map((start) => start['w:name'])).size).toBe(starts.length)
  expect(ids).toEqual(ids.map((_, index) => String(index + 1)))
  expect(all(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(ids)
  const blocks = fixture.root.children.flatMap(({ children }) => children)
  expect(starts.map((start) => start['w:name'] ?? '').filter((name) => !/^table_(mark|note)_\d+$/.test(name))).toEqual(
    blocks.flatMap(({ data }) => (data !== undefined && 'bookmark' in data ? [data.bookmark] : [])),
  )
})

test.each([
  ['the fixture', fixture],
  ['a report without a cover', withoutCover],
])('Every field and link of %s leads to a bookmark', async (_, report) => {
  const document = parse((await partsFor(report)).get('word/document.xml'))
  const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
  const anchors = all(document, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
  const targets = fieldsOf(document).flatMap(({ instruction }) => /^(?:REF|PAGEREF) (\S+)/.exec(instruction)?.[1] ?? [])
  expect(targets.length).toBeGreaterThan(8)
  expect([...targets, ...anchors].filter((target) => !names.includes(target))).toEqual([])
})

test('A cross-reference says what Word says after updating it', async () => {
  const parts = await partsFor(fixture)
  const document = parse(parts.get('word/document.xml'))
  const references = fieldsOf(document).filter(({ instruction }) => instruction.startsWith('REF'))
  expect(references.map(({ result }) => result)).toEqual(['2', '3', '(b)', '1', '3', '(b)', '2'])
  const numbers = wordNumbers(parts, document)
  for (const { instruction, result } of references) expect(updated(instruction, document, numbers)).toBe(result)
})

test('The labels of a cross-reference stand on one line, parted by a space that does not break', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const [paragraph] = all(document, 'w:p').filter((one) => words(one).includes('is a tool (paras.'))
  expect(paragraph && words(paragraph)).toContain('(paras. 2 and 3\u00a0(b)).')
})

test('A cross-reference that Word would not come to by counting is a link with the words of the tree', async () => {
  const odd = {
    ...fixture,
    root: changed('paragraph', () => ({
      type: 'paragraph',
      children: [{ type: 'crossReference', bookmark: 'pfiller_0_becf257f', value: 'IV' }],
    })),
  }
  const document = parse((await partsFor(odd)).get('word/document.xml'))
  const link = all(document, 'w:hyperlink').find(({ attributes }) => attributes['w:anchor'] === 'pfiller_0_becf257f')
  expect(link && words(link)).toBe('IV')
})

test('The contents are one field, filled in, each line a link to its heading with a field for its page', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const lines = all(document, 'w:p').filter((paragraph) => value(paragraph, 'w:pPr', 'w:pStyle')?.match(/^TOC\d/))
  const entries = fixture.root.children.flatMap(({ children }) =>
    children.flatMap((block) => (block.type === 'contents' ? block.entries : [])),
  )
  expect(lines.map((line) => all(line, 'w:hyperlink')[0]?.attributes['w:anchor'])).toEqual(
    entries.map(({ bookmark }) => bookmark),
  )
  expect(
    lines.map((line) => fieldsOf(line).find(({ instruction }) => instruction.startsWith('PAGEREF'))?.instruction),
  ).toEqual(entries.map(({ bookmark }) => `PAGEREF ${bookmark} \\h`))
  expect(
    fieldsOf(document)
      .filter(({ instruction }) => instruction.startsWith('TOC'))
      .map(({ instruction }) => instruction),
  ).toEqual(['TOC \\o "1-2" \\h \\z \\u'])
})

test('In the contents a label is parted from its heading as in the text, and pages are as estimated', async () => {
  const document = parse((await partsFor(fixture)).get('word/document.xml'))
  const lines = all(document, 'w:p').filter((paragraph) => value(paragraph, 'w:pPr', 'w:pStyle')?.match(/^TOC\d/))
  const texts = lines.map(words)
  expect(texts[0]).toBe('I.\tIntroduction\t2')
  expect(texts.at(-1)).toMatch(/^Annex I\nConcordance\t\d$/)
})

test('Nothing asks the reader to update fields', async () => {
  const parts = await partsFor(fixture)
  expect(parts.get('word/settings.xml')).not.toContain('updateFields')
  expect([...parts.values()].join('')).not.toContain('w:dirty')
})

test('A link to the outside is a relationship, numbered in order', async () => {
  const parts = await partsFor(fixture)
  const link = all(parse(parts.get('word/document.xml')), 'w:hyperlink').find(
    ({ attributes }) => attributes['r:id'] !== undefined,
  )
  const relationship = elements(parse(parts.get('word/_rels/document.xml.rels'))).find(
    ({ attributes }) => attributes.Id === link?.attributes['r:id'],
  )
  expect(relationship?.attributes).toMatchObject({
    Id: expect.stringMatching(/^rId\d+$/),
    Target: 'https://www.un.org/',
    TargetMode: 'External',
  })
})

/**
 * Gives what Word makes of a REF field: with `\n` the number of the paragraph without its full stop, else the words
 * inside the bookmark.
 */
function updated(instruction: string, document: Xml, numbers: ReadonlyMap<Xml, string>): string | undefined {
  const name = instruction.split(' ')[1]
  const paragraph = all(document, 'w:p').find((one) =>
    all(one, 'w:bookmarkStart').some(({ attributes }) => attributes['w:name'] === name),
  )
  if (paragraph === undefined) return undefined
  if (instruction.includes('\\n')) return numbers.get(paragraph)?.replace(/\.+$/, '')
  const start = paragraph.children.findIndex(
    (child) => typeof child !== 'string' && child.name === 'w:bookmarkStart' && child.attributes['w:name'] === name,
  )
  const end = paragraph.children.findIndex(
    (child, index) => index > start && typeof child !== 'string' && child.name === 'w:bookmarkEnd',
  )
  return paragraph.children.slice(start, end).map(words).join('')
}
