import { describe, expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { fieldsOf } from './fields.ts'
import { all, at, elements, parse, partsOf, value, words, type Xml } from './read-docx.ts'
import { render } from './render.ts'
import { draft, withoutCover, withSymbol } from './variants.ts'
import { partsFor, wordLines } from './word-text.ts'

describe('Headers and footers', () => {
  test('The cover has none; the report has its title above, but not on its first page, and the page of pages below', async () => {
    const parts = await partsFor(fixture)
    const [cover, report, ...others] = sectionsOf(parts)
    expect(furnitureOf(parts, cover)).toEqual({})
    expect(furnitureOf(parts, report)).toEqual({
      'header default': fixture.meta.title,
      'header first': '',
      'footer default': 'PAGE/NUMPAGES',
      'footer first': 'PAGE/NUMPAGES',
    })
    expect(at(report, 'w:titlePg')).toBeDefined()
    expect(others.map((section) => furnitureOf(parts, section))).toEqual([{}, {}])
  })

  test('A symbol stands in place of the title', async () => {
    const parts = await partsFor(withSymbol)
    expect(furnitureOf(parts, sectionsOf(parts)[1])).toMatchObject({ 'header default': 'A/62/100' })
  })

  test('Without a cover the report begins with its own first page', async () => {
    const parts = await partsFor(withoutCover)
    expect(furnitureOf(parts, sectionsOf(parts)[0])).toMatchObject({
      'header default': fixture.meta.title,
      'header first': '',
    })
  })

  test('The pages are A4, and the cover, the supplement and each annex begin one', async () => {
    const sections = sectionsOf(await partsFor(fixture))
    expect(sections.map((section) => at(section, 'w:pgSz')?.attributes)).toEqual(
      sections.map(() => expect.objectContaining({ 'w:w': '11906', 'w:h': '16838' })),
    )
    expect(sections.map((section) => value(section, 'w:type'))).toEqual([
      'nextPage',
      'nextPage',
      'nextPage',
      'nextPage',
    ])
  })
})

describe('Properties', () => {
  test('The document says its title, language and date, and what it was made from; it names no author', async () => {
    const parts = await partsFor(fixture)
    const core = elements(parse(parts.get('docProps/core.xml'))).map(({ name, children }) => [name, children.join('')])
    expect(core).toEqual([
      ['dc:title', fixture.meta.title],
      ['dc:language', 'en'],
      ['dcterms:created', '2008-06-01T00:00:00Z'],
      ['dcterms:modified', '2008-06-01T00:00:00Z'],
    ])
    const custom = elements(parse(parts.get('docProps/custom.xml'))).map((property) => [
      property.attributes.name,
      elements(property)[0]?.children.join(''),
    ])
    expect(custom).toEqual([
      ['edition', 'member-states'],
      ['evidence', fixture.meta.evidence],
      ['version', '0.1.0'],
    ])
  })

  test('A title with the signs of XML stays as it is', async () => {
    const parts = await partsFor({ ...fixture, meta: { ...fixture.meta, title: 'Peace & <security>' } })
    expect(elements(parse(parts.get('docProps/core.xml')), 'dc:title')[0]?.children.join('')).toBe('Peace & <security>')
  })
})

describe('A release', () => {
  test('holds nothing of a draft: no comment, revision, author, time of editing, path', async () => {
    const parts = await partsFor(fixture)
    expect([...parts.keys()].filter((path) => /comments|endnotes|people/.test(path))).toEqual([])
    const text = [...parts.values()].join('\n')
    const traces = [
      'w:comment',
      'rsid',
      'w:author',
      'dc:creator',
      'lastModifiedBy',
      'trackRevisions',
      'Un-named',
      '.yaml',
      'DRAFT',
      'geneva/',
    ]
    expect(traces.filter((trace) => text.includes(trace))).toEqual([])
  })
})

describe('A draft', () => {
  test('says so on every page and tracks revisions', async () => {
    const parts = partsOf(await render(fixture, draft))
    const [cover, report] = sectionsOf(parts)
    expect(furnitureOf(parts, cover)).toEqual({ 'header default': '\tDRAFT' })
    expect(furnitureOf(parts, report)).toMatchObject({
      'header default': `${fixture.meta.title}\tDRAFT`,
      'header first': '\tDRAFT',
    })
    expect(at(parse(parts.get('word/settings.xml')), 'w:trackRevisions')).toBeDefined()
  })

  test('has a line for the symbol in its masthead, where it has none yet', async () => {
    const below = (lines: readonly string[]): readonly string[] => lines.slice(lines.indexOf('Annex') + 2).slice(0, 2)
    expect(below(wordLines(partsOf(await render(fixture, draft))))).toEqual(['Symbol: […]', 'June 2008'])
    expect(below(wordLines(partsOf(await render(fixture))))).toEqual(['June 2008', 'Original: English'])
    expect(wordLines(partsOf(await render(withSymbol, draft))).join()).not.toContain('Symbol:')
  })

  test('has the sources of each block in a comment: id, level, place, the words of the account', async () => {
    const parts = partsOf(await render(fixture, draft))
    const comments = elements(parse(parts.get('word/comments.xml')), 'w:comment')
    const sourced = fixture.root.children.flatMap(({ children }) =>
      children.filter(({ data }) => data !== undefined && 'sources' in data),
    )
    expect(comments).toHaveLength(sourced.length)
    expect(comments.map((comment) => elements(comment, 'w:p').map(words))[0]).toEqual([
      'geneva/tool-not-goal · full · sessions/geneva.yaml:12 · mfa, para. 7',
      '“It was also agreed <that> “it” & all” [sic]',
    ])
    const references = all(parse(parts.get('word/document.xml')), 'w:commentReference').map(
      ({ attributes }) => attributes['w:id'],
    )
    expect(references).toEqual(comments.map(({ attributes }) => attributes['w:id']))
    expect(new Set(comments.map(({ attributes }) => attributes['w:date']))).toEqual(
      new Set(['2008-06-01T00:00:00.000Z']),
    )
  })
})

function sectionsOf(parts: ReadonlyMap<string, string>): Xml[] {
  return all(parse(parts.get('word/document.xml')), 'w:sectPr')
}

/** The words of the headers and footers that a section itself refers to, fields by their instructions. */
function furnitureOf(parts: ReadonlyMap<string, string>, section: Xml | undefined): Record<string, string> {
  const relationships = elements(parse(parts.get('word/_rels/document.xml.rels')))
  return Object.fromEntries(
    elements(section)
      .filter(({ name }) => name.endsWith('Reference'))
      .map(({ name, attributes }) => {
        const target = relationships.find((one) => one.attributes.Id === attributes['r:id'])?.attributes.Target
        const part = parse(parts.get(`word/${target}`))
        const fields = fieldsOf(part).map(({ instruction }) => instruction)
        return [`${name.slice(2, 8)} ${attributes['w:type']}`, fields.length > 0 ? fields.join('/') : words(part)]
      }),
  )
}
