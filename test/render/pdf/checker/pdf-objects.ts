import { runOn } from '../program.ts'

/**
 * A value of a PDF as `qpdf --json` writes it: a name begins with `/`, a string with `u:` or `b:`, and a reference is
 * `12 0 R`.
 */
export type Value = null | boolean | number | string | readonly Value[] | Dict

/** A dictionary of a PDF. */
export interface Dict {
  readonly [key: string]: Value
}

/** The objects of a PDF, as plain JSON: a test can plant a defect in a copy. */
export interface PdfObjects {
  readonly trailer: Dict
  readonly objects: Record<string, { value?: Value; stream?: { dict: Dict; data: string } }>
}

/** Reads the objects of a PDF; streams are unpacked. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const { qpdf } = JSON.parse(
    runOn(pdf, 'qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', 'PDF'),
  )
  const { trailer, ...objects } = qpdf[1]
  return { trailer: trailer.value, objects }
}

/** Follows a reference, if the value is one. */
export function resolve(pdf: PdfObjects, value: Value | undefined): Value {
  if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value ?? null
  const object = pdf.objects[`obj:${value}`]
  return object?.value ?? object?.stream?.dict ?? null
}

/** Follows a reference to a dictionary; an empty one if there is none. */
export function dictOf(pdf: PdfObjects, value: Value | undefined): Dict {
  const found = resolve(pdf, value)
  return isDict(found) ? found : {}
}

/** Follows a reference to a list; a single value counts as a list of one. */
export function listOf(pdf: PdfObjects, value: Value | undefined): readonly Value[] {
  const found = resolve(pdf, value)
  return Array.isArray(found) ? found : found === null ? [] : [value ?? null]
}

/** Returns the catalog, which leads to all other objects. */
export function catalogOf(pdf: PdfObjects): Dict {
  return dictOf(pdf, pdf.trailer['/Root'])
}

/** The words of a string, or of a name; nothing for anything else. */
export function wordsOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^(u:|\/)/, '') : ''
}

/** The content of a stream as text, a character a byte; UTF-8 for metadata. */
export function streamOf(
  pdf: PdfObjects,
  reference: Value | undefined,
  encoding: 'latin1' | 'utf8' = 'latin1',
): string {
  const stream = typeof reference === 'string' ? pdf.objects[`obj:${reference}`]?.stream : undefined
  return stream ? Buffer.from(stream.data, 'base64').toString(encoding) : ''
}

/** The pages of a document: their references, in order. */
export function pagesOf(pdf: PdfObjects): readonly string[] {
  const leaves = (node: Value): readonly string[] => {
    const kids = listOf(pdf, dictOf(pdf, node)['/Kids'])
    return kids.length > 0 ? kids.flatMap(leaves) : typeof node === 'string' ? [node] : []
  }
  return leaves(catalogOf(pdf)['/Pages'] ?? null)
}

function isDict(value: Value): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
