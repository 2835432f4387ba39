import type { Parts } from '../../../ooxml/open-package.ts'

/** Gives the relationships of each part that have a random id the next free number, in their order. */
export function numberRelationships(parts: Parts): Parts {
  const numbered = new Map(parts)
  for (const [path, xml] of parts) {
    const source = path.replace('_rels/', '').replace(/\.rels$/, '')
    const ids = path.endsWith('.rels') ? numbersFor(xml) : new Map<string, string>()
    if (ids.size === 0) continue
    numbered.set(path, renamed(xml, 'Id', ids))
    numbered.set(source, renamed(numbered.get(source) ?? '', 'r:id', ids))
  }
  return numbered
}

function numbersFor(relationships: string): ReadonlyMap<string, string> {
  const ids = [...relationships.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id ?? '')
  const isNumbered = (id: string): boolean => /^rId\d+$/.test(id)
  const last = Math.max(0, ...ids.filter(isNumbered).map((id) => Number(id.slice(3))))
  return new Map(ids.filter((id) => !isNumbered(id)).map((id, index) => [id, `rId${last + 1 + index}`]))
}

function renamed(xml: string, attribute: string, ids: ReadonlyMap<string, string>): string {
  return xml.replaceAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'), (whole, id: string) =>
    ids.has(id) ? ` ${attribute}="${ids.get(id)}"` : whole,
  )
}

/** The parts that a document may do without, each with the element that is somewhere in the package if it is used. */
const optionalParts: Readonly<Record<string, string>> = { comments: '<w:comment ', endnotes: '<w:endnoteReference' }

/** Takes out the parts that the document does not use, and every relationship to them. */
export function dropUnusedParts(parts: Parts): Parts {
  const unused = Object.entries(optionalParts).flatMap(([name, inUse]) =>
    [...parts.values()].some((xml) => xml.includes(inUse)) ? [] : [name],
  )
  return unused.reduce(without, parts)
}

function without(parts: Parts, name: string): Parts {
  const mention = new RegExp(`<(?:Override|Relationship) [^>]*"(?:/word/)?${name}\\.xml"[^>]*/>`, 'g')
  const left = [...parts].filter(([path]) => path !== `word/${name}.xml` && path !== `word/_rels/${name}.xml.rels`)
  return new Map(
    left.map(([path, xml]) => [
      path,
      path.endsWith('.rels') || path === '[Content_Types].xml' ? xml.replaceAll(mention, '') : xml,
    ]),
  )
}
