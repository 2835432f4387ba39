import { catalogOf, type Dict, dictOf, type PdfObjects, resolve, streamOf, wordsOf } from '../pdf-objects.ts'
import type { PdfRule } from '../rule.ts'
import { wordsIn } from '../structure-tree.ts'

/** What the document says of itself as a whole. */
export const documentRules = {
  'is-marked': (pdf) => said(dictOf(pdf, catalogOf(pdf)['/MarkInfo'])['/Marked'] === true, 'not marked as tagged'),
  'has-its-language': (pdf, { meta }) =>
    said(wordsOf(catalogOf(pdf)['/Lang']) === meta.language, `language ${wordsOf(catalogOf(pdf)['/Lang'])}`),
  'shows-its-title': (pdf, { meta }) => [
    ...said(
      dictOf(pdf, catalogOf(pdf)['/ViewerPreferences'])['/DisplayDocTitle'] === true,
      'a window shows the name of the file',
    ),
    ...said(
      wordsOf(resolve(pdf, dictOf(pdf, pdf.trailer['/Info'])['/Title'])) === meta.title,
      'another title in the document information',
    ),
    ...said(
      metadataOf(pdf).includes(`<rdf:li xml:lang="x-default">${escaped(meta.title)}</rdf:li>`),
      'another title in the metadata',
    ),
  ],
  'names-its-standards': (pdf) => {
    const metadata = metadataOf(pdf)
    const marks = [
      '<pdfuaid:part>1<',
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      'http://www.aiim.org/pdfa/ns/extension/',
    ]
    return marks.filter((mark) => !metadata.includes(mark)).map((mark) => `no ${mark} in the metadata`)
  },
  'has-an-output-intent': (pdf) =>
    said(
      dictOf(pdf, dictOf(pdf, firstIntent(pdf))['/DestOutputProfile'])['/N'] !== undefined,
      'no profile of its colours',
    ),
  'has-outlines': (pdf) => {
    const headings = pdf.elements.filter(({ role }) => /^H\d$/.test(role)).map((heading) => bare(wordsIn(heading)))
    const titles = titlesOf(pdf, dictOf(pdf, catalogOf(pdf)['/Outlines'])).map(bare)
    let from = 0
    const strays = titles.filter((title) => {
      const at = headings.indexOf(title, from)
      if (at >= 0) from = at + 1
      return at < 0
    })
    return [
      ...said(titles.length > 0, 'no outlines'),
      ...strays.map((title) => `an outline without a heading: ${title}`),
    ]
  },
} as const satisfies Readonly<Record<string, PdfRule>>

function said(isKept: boolean, fault: string): readonly string[] {
  return isKept ? [] : [fault]
}

function metadataOf(pdf: PdfObjects): string {
  return streamOf(pdf, catalogOf(pdf)['/Metadata'], 'utf8')
}

function firstIntent(pdf: PdfObjects) {
  const intents = catalogOf(pdf)['/OutputIntents']
  return Array.isArray(intents) ? intents[0] : undefined
}

function titlesOf(pdf: PdfObjects, item: Dict): readonly string[] {
  const titles: string[] = []
  for (let below = item['/First']; below; below = dictOf(pdf, below)['/Next']) {
    const child = dictOf(pdf, below)
    titles.push(wordsOf(child['/Title']), ...titlesOf(pdf, child))
  }
  return titles
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}
