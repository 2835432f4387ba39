import type { Parts } from './mends.ts'

/** Parts by the element that each holds if it is in use. */
const optional: Readonly<Record<string, string>> = { comments: '<w:comment ', endnotes: '<w:endnoteReference' }

/** Takes out the parts that the document does not use, with every mention of them in the package. */
export function dropUnusedParts(parts: Parts): Parts {
  const unused = Object.entries(optional).flatMap(([name, inUse]) =>
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
