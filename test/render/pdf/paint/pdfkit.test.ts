import PDFDocument from 'pdfkit'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { addTag, rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { openDocument } from '../../../../src/render/pdf/paint/open-document.ts'
import { bytesOf } from '../../../../src/render/pdf/paint/paint-pages.ts'
import { isPdf, isPdfFont, type Pdf, type PdfFont } from '../../../../src/render/pdf/paint/pdf.ts'
import { addElement, openStructure } from '../../../../src/render/pdf/paint/structure.ts'
import { fixture } from '../../fixture.ts'
import { fonts } from '../fonts.ts'

const title = 'Peace & security <now>: "trends"'
const names = ['a1', 'a_1', 'aa', 'B', 'a:1']

/** A document as pdfkit makes it, without our mending. */
function unmended(): Pdf {
  const noFont: object = { font: null }
  const buffered = { autoFirstPage: false, bufferPages: true, info: { Title: title } }
  const document: object = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    ...buffered,
    ...noFont,
  })
  if (!isPdf(document)) throw new Error('Expected pdfkit 0.20')
  return document
}

/** The Arabic face, as pdfkit opens it. */
async function arabicOf(document: Pdf): Promise<PdfFont> {
  document.registerFont('arabic', await fonts('arabic'))
  document.font('arabic')
  if (!isPdfFont(document._font)) throw new Error('Expected a font of pdfkit 0.20')
  return document._font
}

/** Writes a page with destinations and returns the file as text. */
async function written(document: Pdf): Promise<string> {
  document.addPage()
  names.forEach((name) => document.addNamedDestination(name, 'XYZ', 0, 0, null))
  return Buffer.from(await bytesOf(document)).toString('latin1')
}

function metadataOf(file: string): string {
  return /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(file)?.[0] ?? ''
}

function isWellFormed(xml: string): boolean {
  let error: Error | undefined
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (found) => (error ??= found))
  parser.write(xml).close()
  return error === undefined
}

function destinations(file: string): readonly string[] {
  return [...(/\/Dests <<.*?\/Names \[(.*?)\]\n>>/s.exec(file)?.[1]?.matchAll(/^\s*\((.*?)\) \[/gm) ?? [])].map(
    (match) => match[1] ?? '',
  )
}

describe('a document of ours', () => {
  test('has metadata that an XML parser reads, whatever the title, and says that it is for all readers', async () => {
    const metadata = metadataOf(await written(openDocument({ ...fixture.meta, title })))
    expect(isWellFormed(metadata)).toBe(true)
    expect(metadata).toContain('Peace &amp; security &lt;now&gt;')
    expect(metadata).toMatch(/<pdfuaid:part>1</)
    expect(metadata).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s)
    expect(metadata).toContain('http://www.aiim.org/pdfa/ns/schema#')
  })

  test('has its destinations in the order in which readers search them', async () => {
    expect(destinations(await written(openDocument(fixture.meta)))).toEqual(['B', 'a1', 'a:1', 'a_1', 'aa'])
  })

  test('ends, with every element attached and ended', async () => {
    const document = openDocument(fixture.meta)
    const root = rootTag()
    const paragraph = addTag(addTag(root, 'Sect'), 'P')
    const structure = openStructure(document, root)
    addElement(document, structure.elementOf(paragraph), 'Link')
    structure.end()
    expect(await written(document)).toContain('%%EOF')
  })
})

// Each of these fails when pdfkit no longer needs the mending of the same name: then take it out of the source.
describe('pdfkit 0.20.2 on its own', () => {
  test('writes the title into the metadata unescaped (escapeMetadata)', async () => {
    expect(isWellFormed(metadataOf(await written(unmended())))).toBe(false)
  })

  test('sorts destinations by the locale of the machine (sortDestinations)', async () => {
    expect(destinations(await written(unmended()))).not.toEqual([...names].sort())
  })

  test('knows no identifier of PDF/UA beside PDF/A (universalAccess)', async () => {
    expect(metadataOf(await written(unmended()))).not.toContain('pdfuaid')
  })

  test('names a shape that two Arabic letters share after the first of them (openSubset)', async () => {
    const font = await arabicOf(unmended())
    const codes = ['تا', 'يا'].map((word) =>
      font.layout(word).glyphs.flatMap(({ id, codePoints }) => codePoints.map((codePoint) => [id, codePoint] as const)),
    )
    const named = new Map<number, Set<number>>()
    codes.flat().forEach(([id, codePoint]) => named.set(id, (named.get(id) ?? new Set()).add(codePoint)))
    expect([...named.values()].every((codePoints) => codePoints.size === 1)).toBe(true)
    expect(codes.flat().some(([, codePoint]) => codePoint === 'ي'.codePointAt(0))).toBe(false)
  })

  test('hides the glyph of the soft hyphen (shapeHyphen)', async () => {
    const document = unmended()
    document.registerFont('serif', await fonts('serif'))
    document.font('serif')
    if (!isPdfFont(document._font)) throw new Error('Expected a font of pdfkit 0.20')
    const { _font: font } = document
    expect(font.layout('\u00AD').glyphs.map(({ id }) => id)).not.toContain(font.font.glyphForCodePoint(0xad).id)
  })

  test('reads the names of all glyphs to embed a font (skipGlyphNames)', async () => {
    const document = unmended()
    document.registerFont('serif', await fonts('serif'))
    document.font('serif')
    const { _font: font } = document
    font.ref()
    await written(document)
    expect(font.font._tables.post).toHaveProperty('names')
  })

  test('sends every line through the stream by itself (gatherLines)', () => {
    const document = unmended()
    let sent = 0
    document.push = () => (sent += 1) > 0
    ;['a', 'b', 'c'].forEach((line) => document._write(line))
    expect(sent).toBe(3)
  })

  test('does not end when an element is left without a parent (addElement)', async () => {
    const document = unmended()
    document.struct('P').end()
    let hasEnded = false
    document.on('end', () => (hasEnded = true))
    document.on('data', () => undefined)
    document.addPage()
    document.end()
    await new Promise((resolve) => setImmediate(resolve))
    expect(hasEnded).toBe(false)
  })
})
