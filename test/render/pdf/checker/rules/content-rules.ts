import { treeText } from '../../tree-text.ts'
import {
  catalogOf,
  dictOf,
  listOf,
  type PdfObjects,
  pagesOf,
  resolve,
  streamOf,
  type Value,
  wordsOf,
} from '../pdf-objects.ts'
import type { PdfRule } from '../rule.ts'
import { isElement, wordsIn } from '../structure-tree.ts'

/** How the structure and the pages hang together. */
export const contentRules = {
  'marks-all-content': (pdf) =>
    pdf.shown
      .filter(({ within }) => within === undefined)
      .map(({ text }) => `neither tagged nor an artifact: ${text.join('') || 'a line'}`),
  'holds-all-marks': (pdf) => {
    const held = pdf.elements.flatMap(({ kids }) =>
      kids.flatMap((kid) => (isElement(kid) || kid.content === undefined ? [] : [`${kid.page} ${kid.content}`])),
    )
    const shown = new Set(
      pdf.shown.flatMap(({ page, within }) => (typeof within === 'number' ? [`${page} ${within}`] : [])),
    )
    const twice = held.filter((mark, index) => held.indexOf(mark) !== index)
    const known = new Set(held)
    return [
      ...[...shown].filter((mark) => !known.has(mark)).map((mark) => `in no element: ${mark}`),
      ...twice.map((mark) => `in two elements: ${mark}`),
    ]
  },
  'leads-back-to-elements': (pdf) => {
    const parents = parentTree(pdf)
    const leaves = pdf.elements.flatMap(({ reference, kids }) =>
      kids.flatMap((kid) => (isElement(kid) ? [] : [{ ...kid, reference }])),
    )
    const strays = leaves.filter(({ page, content, annotation, reference }) => {
      const key = dictOf(pdf, annotation ?? page)[annotation ? '/StructParent' : '/StructParents']
      const found = parents.get(Number(key))
      return (annotation ? found : listOf(pdf, found)[content ?? -1]) !== reference
    })
    return strays.map(
      ({ page, content, annotation }) => `the parent tree does not know ${annotation ?? `${page} ${content}`}`,
    )
  },
  'reads-in-the-order-of-the-report': (pdf, { root }) => {
    const read = bare(pdf.tree.map(wordsIn).join(' '))
    const written = bare(treeText(root, pageNumbers(pdf)))
    if (read === written) return []
    let at = 0
    while (read[at] === written[at]) at += 1
    const near = (text: string) => text.slice(Math.max(0, at - 20), at + 40)
    return [`reads “${near(read)}”, written is “${near(written)}”`]
  },
  'says-its-links': (pdf) =>
    pdf.elements
      .filter(({ role }) => role === 'Link')
      .flatMap((link) => {
        const annotations = link.kids.flatMap((kid) =>
          isElement(kid) || !kid.annotation ? [] : [dictOf(pdf, kid.annotation)],
        )
        const goals = annotations
          .map((annotation) => dictOf(pdf, annotation['/A']))
          .filter((action) => action['/S'] === '/GoTo')
          .map((action) => wordsOf(action['/D']))
        return [
          ...(wordsIn(link).trim() === '' ? [`a link without words ${link.reference}`] : []),
          ...(annotations.length === 0 ? [`a link that leads nowhere ${link.reference}`] : []),
          ...annotations
            .filter((annotation) => wordsOf(annotation['/Contents']) === '')
            .map(() => `a link that says nothing ${link.reference}`),
          ...goals.filter((goal) => !placesOf(pdf).has(goal)).map((goal) => `a link to no place: ${goal}`),
        ]
      }),
  'tags-its-annotations': (pdf) => {
    const held = new Set(
      pdf.elements.flatMap(({ kids }) => kids.flatMap((kid) => (isElement(kid) ? [] : [kid.annotation]))),
    )
    return pagesOf(pdf).flatMap((page) =>
      listOf(pdf, dictOf(pdf, page)['/Annots'])
        .filter((annotation) => !held.has(String(annotation)))
        .map((annotation) => `annotation ${annotation}`),
    )
  },
  'tabs-in-order': (pdf) =>
    pagesOf(pdf)
      .filter((page) => dictOf(pdf, page)['/Tabs'] !== '/S')
      .map((page) => `page ${page}`),
  'embeds-its-fonts': (pdf) =>
    fontsOf(pdf).flatMap((font) => {
      const [descendant] = listOf(pdf, dictOf(pdf, font)['/DescendantFonts'])
      const descriptor = dictOf(pdf, dictOf(pdf, descendant)['/FontDescriptor'])
      return streamOf(pdf, descriptor['/FontFile2'] ?? descriptor['/FontFile3']) === ''
        ? [`font ${wordsOf(dictOf(pdf, font)['/BaseFont'])}`]
        : []
    }),
  'knows-every-character': (pdf) =>
    pdf.shown
      .filter(({ text }) => text.includes(undefined))
      .map(({ page, text }) => `a glyph of no character on ${page}: ${text.join('')}`),
  'says-its-shades': (_, { root }) => {
    const tables = root.children.flatMap(({ children }) => children).filter((block) => block.type === 'table')
    const cells = tables.flatMap((table) => table.children.flatMap((row) => row.children))
    return cells
      .filter(({ data, children }) => (data?.shade ?? 0) > 0 && children.length === 0)
      .map(() => 'a shade without words')
  },
} as const satisfies Readonly<Record<string, PdfRule>>

function parentTree(pdf: PdfObjects): ReadonlyMap<number, Value> {
  const nums = listOf(pdf, dictOf(pdf, dictOf(pdf, catalogOf(pdf)['/StructTreeRoot'])['/ParentTree'])['/Nums'])
  return new Map(
    nums.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), nums[index + 1] ?? null] as const] : [])),
  )
}

/** The named places of a document, with their pages. */
function placesOf(pdf: PdfObjects): ReadonlyMap<string, Value> {
  const names = listOf(pdf, dictOf(pdf, dictOf(pdf, catalogOf(pdf)['/Names'])['/Dests'])['/Names'])
  return new Map(
    names.flatMap((name, index) =>
      index % 2 === 0 ? [[wordsOf(name), listOf(pdf, names[index + 1])[0] ?? null] as const] : [],
    ),
  )
}

function pageNumbers(pdf: PdfObjects): (bookmark: string) => number {
  const places = placesOf(pdf)
  const pages = pagesOf(pdf)
  return (bookmark) => 1 + pages.indexOf(String(places.get(bookmark)))
}

function fontsOf(pdf: PdfObjects): readonly Value[] {
  const fonts = pagesOf(pdf).flatMap((page) =>
    Object.values(dictOf(pdf, dictOf(pdf, dictOf(pdf, page)['/Resources'])['/Font'])),
  )
  return [...new Set(fonts)].filter((font) => resolve(pdf, font) !== null)
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}
