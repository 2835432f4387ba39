import { describe, expect, test } from 'vitest'
import { fixture } from '../../fixture.ts'
import { fieldsOf } from '../fields.ts'
import { all, at, elements, parse, partsOf, value, words, type Xml } from '../read-docx.ts'
import { render } from '../render.ts'
import { draft, withoutCover, withSymbol } from '../variants.ts'
import { partsFor } from '../word-text.ts'

describe('Headers and footers', () => {
  test('The cover has none; the report has its title above, save on its first page, and its page below', async () => {
    const parts = await partsFor(fixture)
    const [cover, report, ...others] = sectionsOf(parts)
    expect(headersAndFootersOf(parts, cover)).toEqual({})
    expect(headersAndFootersOf(parts, report)).toEqual({
      'header default': fixture.meta.title,
      'header first': '',
      'footer default': 'PAGE/NUMPAGES',
      'footer first': 'PAGE/NUMPAGES',
    })
    const isTitlePage = sectionsOf(parts).map((section) => at(section, 'w:titlePg')?.attributes['w:val'] !== 'false')
    expect(isTitlePage).toEqual([false, true, ...others.map(() => false)])
    expect(others.map((section) => headersAndFootersOf(parts, section))).toEqual(others.map(() => ({})))
  })

  test('A symbol stands in place of the title, at the outer edges, from the letter on', async () => {
    const parts = await partsFor(withSymbol)
    expect(headersAndFootersOf(parts, sectionsOf(parts)[0])).toEqual({
      'header default': '\tA/62/100',
      'header even': 'A/62/100\t',
      'header first': '',
      'footer default': 'PAGE/NUMPAGES',
      'footer even': 'PAGE/NUMPAGES',
      'footer first': 'PAGE/NUMPAGES',
    })
    expect(parts.get('word/settings.xml')).toContain('w:evenAndOddHeaders')
    const headers = [...parts].filter(([path]) => /word\/header\d+\.xml/.test(path)).map(([, xml]) => parse(xml))
    const symbols = headers.flatMap((part) => all(part, 'w:r')).filter((run) => words(run) === 'A/62/100')
    expect(symbols.map((run) => at(run, 'w:rPr', 'w:b') !== undefined)).toEqual([true, true])
  })

  test('The marking of an edition stands on every page, the cover too', async () => {
    const parts = await partsFor({ ...fixture, meta: { ...fixture.meta, marking: 'Restricted' } })
    const [cover, report] = sectionsOf(parts)
    expect(headersAndFootersOf(parts, cover)).toEqual({ 'header default': '\tRestricted' })
    expect(headersAndFootersOf(parts, report)).toMatchObject({
      'header default': `${fixture.meta.title}\tRestricted`,
      'header first': '\tRestricted',
    })
    expect(parts.get('docProps/core.xml')).toContain('<cp:keywords>Restricted</cp:keywords>')
  })

  test('Without a cover the report begins with its own first page', async () => {
    const parts = await partsFor(withoutCover)
    expect(headersAndFootersOf(parts, sectionsOf(parts)[0])).toMatchObject({
      'header default': fixture.meta.title,
      'header first': '',
    })
  })

  test('The pages are A4, and the cover, the supplement and each annex begin one', async () => {
    const sections = sectionsOf(await partsFor(fixture))
    expect(sections.map((section) => at(section, 'w:pgSz')?.attributes)).toEqual(
      sections.map(() => expect.objectContaining({ 'w:w': '11906', 'w:h': '16838' })),
    )
    const begun = sections.map((section) => value(section, 'w:type')).filter((type) => type !== 'continuous')
    expect(begun).toEqual(['nextPage', 'nextPage', 'nextPage', 'nextPage'])
  })

  test('A list stands in columns on its page, and what follows makes them of the same length', async () => {
    const sections = sectionsOf(await partsFor(fixture)).slice(-3)
    expect(sections.map((section) => value(section, 'w:type'))).toEqual(['nextPage', 'continuous', 'continuous'])
    expect(sections.map((section) => at(section, 'w:cols')?.attributes['w:num'] ?? '1')).toEqual(['1', '3', '1'])
  })

  test('A draft says so on every page', async () => {
    const parts = partsOf(await render(fixture, draft))
    const [cover, report] = sectionsOf(parts)
    expect(headersAndFootersOf(parts, cover)).toEqual({ 'header default': '\tDRAFT' })
    expect(headersAndFootersOf(parts, report)).toMatchObject({
      'header default': `${fixture.meta.title}\tDRAFT`,
      'header first': '\tDRAFT',
    })
  })
})

function sectionsOf(parts: ReadonlyMap<string, string>): Xml[] {
  return all(parse(parts.get('word/document.xml')), 'w:sectPr')
}

/** The words of the headers and footers that a section itself refers to, fields by their instructions. */
function headersAndFootersOf(parts: ReadonlyMap<string, string>, section: Xml | undefined): Record<string, string> {
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
