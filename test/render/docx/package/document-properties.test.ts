import { expect, test } from 'vitest'
import { fixture } from '../../fixture.ts'
import { elements, parse } from '../read-docx.ts'
import { withSymbol } from '../variants.ts'
import { partsFor } from '../word-text.ts'

test('The document says its title, language and date, its digest, who held the series and what made it', async () => {
  const parts = await partsFor(fixture)
  const core = elements(parse(parts.get('docProps/core.xml'))).map(({ name, children }) => [name, children.join('')])
  expect(core).toEqual([
    ['dc:title', fixture.meta.title],
    ['dc:creator', 'Royal Norwegian Ministry of Foreign Affairs'],
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
    ['language', 'en'],
    ['digest', fixture.meta.digest],
    ['version', '0.1.0'],
  ])
})

test('A document with a symbol says it as its identifier', async () => {
  const core = elements(parse((await partsFor(withSymbol)).get('docProps/core.xml')), 'dc:identifier')
  expect(core.map(({ children }) => children.join(''))).toEqual(['A/62/100'])
})

test('A title with the signs of XML stays as it is', async () => {
  const parts = await partsFor({ ...fixture, meta: { ...fixture.meta, title: 'Peace & <security>' } })
  expect(elements(parse(parts.get('docProps/core.xml')), 'dc:title')[0]?.children.join('')).toBe('Peace & <security>')
})
