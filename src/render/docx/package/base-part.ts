import type { Parts } from '../../../ooxml/open-package.ts'
import { inPart } from './parts.ts'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'

/** Names the part among all the parts of this kind that there are (ECMA-376, part 1, 22.5). */
const itemId = '{6F1A9A3C-5B0E-4F57-9E0B-3D2C1B7A8E45}'

/**
 * Adds what is sent to the parts of a document, as a part of custom XML: the kind that programs keep, whether they
 * know it or not, where it is listed, related and described as the standard has it.
 */
export function withBasePart(parts: Parts, base: string): Parts {
  const added = new Map([
    ...parts,
    ['customXml/item1.xml', base],
    ['customXml/itemProps1.xml', properties],
    ['customXml/_rels/item1.xml.rels', relationships],
  ])
  const listed = inPart('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override ContentType="${contentType}" PartName="/customXml/itemProps1.xml"/></Types>`),
  )
  const related = inPart('word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${relationship('base', 'customXml', '../customXml/item1.xml')}</Relationships>`),
  )
  return related(listed(added))
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeDocument}/relationships/${type}" Target="${target}"/>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const relationships = [
  declaration,
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
  relationship('rId1', 'customXmlProps', 'itemProps1.xml'),
  '</Relationships>',
].join('')

const properties = [
  declaration,
  `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${officeDocument}/customXml">`,
  '<ds:schemaRefs/></ds:datastoreItem>',
].join('')
