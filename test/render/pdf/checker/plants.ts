import { type Dict, dictOf, type PdfObjects, type Value } from './pdf-objects.ts'
import type { PdfRuleName } from './rules/index.ts'

/** A PDF that a defect can be planted in. */
interface Soil {
  readonly pdf: PdfObjects
  /** The dictionary of the first object that has these entries. */
  find(entries: Dict): Record<string, Value>
  /** Rewrites the text of the first stream that has this text. */
  rewrite(from: string | RegExp, to: string): void
}

/** A defect for each rule, which the rule must find. */
export const plants = {
  'is-marked': ({ find }) => void (find({ '/Marked': true })['/Marked'] = false),
  'has-its-language': ({ find }) => void delete find({ '/Type': '/Catalog' })['/Lang'],
  'shows-its-title': ({ find }) => void (find({ '/DisplayDocTitle': true })['/DisplayDocTitle'] = false),
  'names-its-standards': ({ rewrite }) => rewrite('<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  'has-an-output-intent': ({ find }) => void delete find({ '/Type': '/Catalog' })['/OutputIntents'],
  'has-outlines': ({ pdf, find }) =>
    void (asMutable(dictOf(pdf, find({ '/Type': '/Catalog' })['/Outlines']))['/First'] = null),
  'has-standard-roles': ({ find }) => void (find({ '/S': '/H2' })['/S'] = '/Heading'),
  'says-something': ({ find }) => void (find({ '/S': '/H2' })['/K'] = []),
  'steps-its-headings': ({ find }) => void (find({ '/S': '/H3' })['/S'] = '/H4'),
  'makes-lists-of-items': ({ find }) => void (find({ '/S': '/LBody' })['/S'] = '/P'),
  'makes-tables-of-rows': ({ find }) => void (find({ '/S': '/TR' })['/K'] = []),
  'scopes-headers': ({ find }) => void delete find({ '/S': '/TH' })['/A'],
  'calls-its-notes': ({ find }) => void delete find({ '/S': '/Note' })['/ID'],
  'marks-foreign-words': ({ find }) => void (find({ '/S': '/Span', '/Lang': 'u:nb' })['/Lang'] = 'u:ru'),
  'marks-all-content': ({ rewrite }) => rewrite(/\/Artifact <<[^>]*>> BDC\n(.*)\nEMC/, '$1'),
  'holds-all-marks': ({ find }) => void (find({ '/S': '/P' })['/K'] = []),
  'leads-back-to-elements': ({ pdf, find }) =>
    void reverse(dictOf(pdf, find({ '/Type': '/StructTreeRoot' })['/ParentTree']), '/Nums'),
  'reads-in-the-order-of-the-report': ({ pdf, find }) =>
    void reverse(dictOf(pdf, listed(find({ '/S': '/Document' })['/K'])), '/K'),
  'says-its-links': ({ find }) => void (find({ '/Subtype': '/Link' })['/Contents'] = 'u:'),
  'tags-its-annotations': ({ find }) => void (find({ '/S': '/Link' })['/K'] = []),
  'tabs-in-order': ({ find }) => void delete find({ '/Type': '/Page' })['/Tabs'],
  'embeds-its-fonts': ({ find }) => void delete find({ '/Type': '/FontDescriptor' })['/FontFile2'],
  'knows-every-character': ({ rewrite }) => rewrite(/(beginbfrange\n<0000> <[0-9a-f]{4}> \[<0000> )<[^>]*>/, '$1<>'),
} as const satisfies Partial<Record<PdfRuleName, (soil: Soil) => void>>

/** Copies a PDF's objects and plants a defect in them. */
export function withDefect(pdf: PdfObjects, plant: (soil: Soil) => void): PdfObjects {
  const copy = structuredClone(pdf)
  plant({ pdf: copy, find: (entries) => find(copy, entries), rewrite: (from, to) => rewrite(copy, from, to) })
  return copy
}

function find(pdf: PdfObjects, entries: Dict): Record<string, Value> {
  for (const { value, stream } of Object.values(pdf.objects)) {
    const dict = value ?? stream?.dict
    const isWanted = Object.entries(entries).every(
      ([key, wanted]) => typeof dict === 'object' && dict !== null && Reflect.get(dict, key) === wanted,
    )
    if (isWanted) return asMutable(dict)
  }
  throw new Error(`No object has ${JSON.stringify(entries)}`)
}

function rewrite({ objects }: PdfObjects, from: string | RegExp, to: string): void {
  for (const { stream } of Object.values(objects)) {
    const text = Buffer.from(stream?.data ?? '', 'base64').toString('latin1')
    const changed = text.replace(from, to)
    if (!stream || changed === text) continue
    stream.data = Buffer.from(changed, 'latin1').toString('base64')
    return
  }
  throw new Error(`No stream has ${from}`)
}

function asMutable(value: Value | undefined): Record<string, Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Expected a dictionary')
  return value as Record<string, Value>
}

function reverse(dict: Dict, key: string): void {
  const list = dict[key]
  asMutable(dict)[key] = Array.isArray(list) ? list.toReversed() : (list ?? null)
}

/** The last of a list of sections. */
function listed(value: Value | undefined): Value | undefined {
  return Array.isArray(value) ? value.at(-1) : value
}
