import type { Mark } from '../manuscript/run.ts'
import { type Area, layLink } from './lay-link.ts'
import type { Pdf, PdfElement } from './pdf.ts'
import { growElement } from './structure.ts'

/** A mark that is open: its elements, outermost first, and the areas that its words cover. */
interface OpenMark {
  readonly mark: Mark
  readonly elements: readonly PdfElement[]
  areas: readonly Area[]
}

/** The marks that are open where the pen is, outermost first. */
export interface OpenMarks {
  /** How many of them a run with these marks is in too. */
  shared(marks: readonly Mark[]): number
  depth(): number
  innermost(): PdfElement | undefined
  open(parent: PdfElement, mark: Mark): void
  /** Tells them that words were painted inside them. */
  cover(area: Area): void
  /** Closes those beyond a depth, and lays their links. */
  closeTo(depth: number): void
}

/** Keeps the marks that are open in a document. */
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

function elementsOf(document: Pdf, parent: PdfElement, mark: Mark): readonly PdfElement[] {
  if (mark.kind === 'language') return [growElement(document, parent, 'Span', { lang: mark.lang })]
  if (mark.kind === 'web' || !mark.citation) return [growElement(document, parent, 'Link')]
  const reference = growElement(document, parent, 'Reference')
  return [reference, growElement(document, reference, 'Link')]
}

function close(document: Pdf, { mark, elements, areas }: OpenMark): void {
  const innermost = elements.at(-1)
  if (innermost && mark.kind !== 'language') areas.forEach((area) => layLink(document, mark, area, innermost))
  elements.toReversed().forEach((element) => element.end())
}

/** Areas on one line become one. */
function widened(areas: readonly Area[], area: Area): readonly Area[] {
  const last = areas.at(-1)
  if (last?.y !== area.y) return [...areas, area]
  const x = Math.min(last.x, area.x)
  return [...areas.slice(0, -1), { ...last, x, width: Math.max(last.x + last.width, area.x + area.width) - x }]
}
