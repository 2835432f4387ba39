import type { InlineMark } from '../manuscript/run.ts'
import type { Pdf, PdfElement } from './pdf.ts'
import { addElement } from './structure.ts'

/** The marks that are open at the place where words are painted, the outermost first. */
export interface OpenMarks {
  /** Returns how many of the open marks a run with some marks shares, counted from the outermost. */
  shared(marks: readonly InlineMark[]): number
  depth(): number
  innermost(): PdfElement | undefined
  open(parent: PdfElement, mark: InlineMark): void
  /** Adds the area of painted words to all open marks. */
  cover(area: Area): void
  /** Closes the marks beyond a depth, and makes their links. */
  closeTo(depth: number): void
}

/** A rectangle on a page, in points. `x` and `y` are those of its upper left corner. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Keeps track of the marks that are open in a document. */
export function openMarks(document: Pdf): OpenMarks {
  let marks: readonly OpenMark[] = []
  return {
    shared(wanted) {
      const differs = marks.findIndex(({ mark }, index) => mark !== wanted[index])
      return differs < 0 ? marks.length : differs
    },
    depth: () => marks.length,
    innermost: () => marks.at(-1)?.elements.at(-1),
    open(parent, mark) {
      marks = [...marks, { mark, elements: elementsOf(document, parent, mark), areas: [] }]
    },
    cover: (area) => marks.forEach((mark) => (mark.areas = widened(mark.areas, area))),
    closeTo(depth) {
      marks
        .slice(depth)
        .reverse()
        .forEach((mark) => close(document, mark))
      marks = marks.slice(0, depth)
    },
  }
}

/** A mark that is open: its structure elements, the outermost first, and the areas that its words cover. */
interface OpenMark {
  readonly mark: InlineMark
  readonly elements: readonly PdfElement[]
  areas: readonly Area[]
}

function elementsOf(document: Pdf, parent: PdfElement, mark: InlineMark): readonly PdfElement[] {
  if (mark.kind === 'language') return [addElement(document, parent, 'Span', { lang: mark.lang })]
  if (mark.kind === 'web' || !mark.citation) return [addElement(document, parent, 'Link')]
  const reference = addElement(document, parent, 'Reference')
  return [reference, addElement(document, reference, 'Link')]
}

function close(document: Pdf, { mark, elements, areas }: OpenMark): void {
  const innermost = elements.at(-1)
  if (innermost && mark.kind !== 'language') areas.forEach((area) => layLink(document, mark, area, innermost))
  elements.toReversed().forEach((element) => element.end())
}

/**
 * Makes a link over an area, and attaches it to its element. The method `link()` of pdfkit 0.20.2 is not used: it
 * leaves the description for assistive technology empty.
 */
function layLink(
  document: Pdf,
  mark: Exclude<InlineMark, { kind: 'language' }>,
  { x, y, width, height }: Area,
  element: PdfElement,
): void {
  const action = mark.kind === 'web' ? { S: 'URI', URI: new String(mark.url) } : { S: 'GoTo', D: new String(mark.to) }
  document.annotate(x, y, width, height, {
    Subtype: 'Link',
    Contents: new String(mark.description),
    A: action,
    structParent: element,
  })
}

/** Adds an area. Areas on one line become one area. */
function widened(areas: readonly Area[], area: Area): readonly Area[] {
  const last = areas.at(-1)
  if (last?.y !== area.y) return [...areas, area]
  const x = Math.min(last.x, area.x)
  return [...areas.slice(0, -1), { ...last, x, width: Math.max(last.x + last.width, area.x + area.width) - x }]
}
