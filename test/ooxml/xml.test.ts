import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Element, readXml, readXmlWithin } from '../../src/ooxml/read-xml.ts'
import { writeXml } from '../../src/ooxml/write-xml.ts'
import { parse, partsOf } from '../render/docx/read-docx.ts'
import { render } from '../render/docx/render.ts'
import { fixture } from '../render/fixture.ts'

describe('XML is read into a tree', () => {
  it('with names, attributes in their order, and every space', () => {
    const xml =
      '<?xml version="1.0"?><!-- no --><a z="1" b="&lt;&#9;"> <w:t xml:space="preserve"> x &amp; </w:t><c/></a>'
    expect(read(xml)).toEqual({
      name: 'a',
      attributes: { z: '1', b: '<\t' },
      children: [
        ' ',
        { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [' x & '] },
        { name: 'c', attributes: {}, children: [] },
      ],
    })
    expect(Object.keys(read(xml).attributes)).toEqual(['z', 'b'])
  })

  it.each([
    ['nothing', '', /cannot be read/],
    ['an element that is not closed', '<a><b></a>', /cannot be read/],
    ['words behind the end', '<a/>x', /cannot be read/],
    ['an entity that nobody knows', '<a>&nbsp;</a>', /cannot be read/],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', /declares a document type/],
    ['what is nested without end', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, /nested too deep/],
  ])('and refused if it is %s', (_, xml, refusal) => {
    expect(readXml(xml)).toEqual({ refusal: expect.stringMatching(refusal) })
  })

  it('down to 300 levels', () => {
    expect(readXml(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`)).toHaveProperty('refusal')
    expect(readXml(`${'<a>'.repeat(299)}${'</a>'.repeat(299)}`)).toHaveProperty('value')
  })
})

describe('writing is the inverse of reading', () => {
  it('for each part of a report', async () => {
    for (const [path, xml] of partsOf(await render(fixture))) {
      expect(read(writeXml(read(xml))), path).toEqual(parse(xml))
    }
  })

  it('whatever stands in texts and attributes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '>', '"', "'", '\t', '\n', '\r', ']]>', 'é') })
    fc.assert(
      fc.property(word, word, (text, value) => {
        const element: Element = { name: 'a', attributes: { value }, children: text === '' ? [] : [text] }
        expect(read(writeXml(element))).toEqual(element)
      }),
    )
  })
})

function read(xml: string): Element {
  const found = readXml(xml)
  if ('refusal' in found) throw new Error(found.refusal)
  return found.value
}

describe('XML that is read piece by piece', () => {
  const piecesOf = (xml: string) => {
    const pieces: Element[] = []
    return { read: readXmlWithin(xml, 'b', (piece) => pieces.push(piece)), pieces }
  }

  it('hands over what stands right in the first element of the name, whole and in order', () => {
    const { read, pieces } = piecesOf('<a><x><b><no/></b></x><b>so <p i="1"><b>in</b></p><q/></b><b><no/></b></a>')
    expect(read).toEqual({ value: true })
    expect(pieces).toEqual([
      { name: 'p', attributes: { i: '1' }, children: [{ name: 'b', attributes: {}, children: ['in'] }] },
      { name: 'q', attributes: {}, children: [] },
    ])
  })

  it('tells where there is no such element, and what cannot be read', () => {
    expect(piecesOf('<a><x><b><no/></b></x></a>')).toEqual({ read: { value: false }, pieces: [] })
    expect(piecesOf('<a><b><p/></a>').read).toEqual(readXml('<a><b><p/></a>'))
    expect(piecesOf('<!DOCTYPE a><a><b/></a>').read).toEqual(readXml('<!DOCTYPE a><a><b/></a>'))
  })
})
