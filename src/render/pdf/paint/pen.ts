import type { Mark } from '../manuscript/run.ts'
import type { Tag } from '../manuscript/tag.ts'
import { growElement, type Structure } from './structure.ts'
import { layLink, type Area } from './lay-link.ts'
import type { Pdf, PdfElement } from './pdf.ts'

/** Puts what is painted under the element of the structure that it belongs to. */
export interface Pen {
  /** Paints words of a tag, inside marks. `area` is what they cover. */
  write(tag: Tag, marks: readonly Mark[], area: Area, paint: () => void): void
  /** Paints what is not read aloud. */
  decorate(type: 'Pagination' | 'Layout', paint: () => void): void
  /** Ends what is open, at the end of a page: a link has to be ended on its own page (pdfkit 0.20.2 takes the page of a link's annotation from where it is at that moment). */
  lift(): void
}

/** A mark that is open: its elements, outermost first, and the areas that its words cover. */
interface OpenMark {
  readonly mark: Mark
  readonly elements: readonly PdfElement[]
  areas: readonly Area[]
}

/** Takes up a pen. */
export function takePen(document: Pdf, structure: Structure): Pen {
  let current: Tag | undefined
  let open: OpenMark[] = []
  let isDown = false

  const raise = () => {
    if (isDown) document.endMarkedContent()
    isDown = false
  }
  const closeTo = (depth: number) => {
    if (open.length <= depth) return
    raise()
    open.slice(depth).reverse().forEach((mark) => closeMark(document, mark))
    open = open.slice(0, depth)
  }
  const innermost = (tag: Tag) => open.at(-1)?.elements.at(-1) ?? structure.elementOf(tag)

  const moveTo = (tag: Tag, marks: readonly Mark[]) => {
    if (tag !== current) closeTo(0)
    if (tag !== current) raise()
    current = tag
    closeTo(sharedDepth(open, marks))
    for (const mark of marks.slice(open.length)) {
      raise()
      open.push(openMark(document, innermost(tag), mark))
    }
  }
  return {
    write(tag, marks, area, paint) {
      moveTo(tag, marks)
      if (!isDown) innermost(tag).add(document.markStructureContent(open.at(-1) ? 'Span' : tag.role))
      isDown = true
      open.forEach((mark) => (mark.areas = widened(mark.areas, area)))
      paint()
    },
    decorate(type, paint) {
      raise()
      document.markContent('Artifact', { type })
      paint()
      document.endMarkedContent()
    },
    lift() {
      closeTo(0)
      raise()
      current = undefined
    },
  }
}

function sharedDepth(open: readonly OpenMark[], marks: readonly Mark[]): number {
  const differs = open.findIndex(({ mark }, index) => mark !== marks[index])
  return differs < 0 ? open.length : differs
}

function openMark(document: Pdf, parent: PdfElement, mark: Mark): OpenMark {
  if (mark.kind === 'language') return { mark, elements: [growElement(document, parent, 'Span', { lang: mark.lang })], areas: [] }
  const citation = mark.kind === 'way' && mark.citation ? [growElement(document, parent, 'Reference')] : []
  const link = growElement(document, citation[0] ?? parent, 'Link')
  return { mark, elements: [...citation, link], areas: [] }
}

function closeMark(document: Pdf, { mark, elements, areas }: OpenMark): void {
  const innermost = elements.at(-1)
  if (innermost && mark.kind !== 'language') areas.forEach((area) => layLink(document, mark, area, innermost))
  elements.toReversed().forEach((element) => element.end())
}

/** Areas on one line become one. */
function widened(areas: readonly Area[], area: Area): readonly Area[] {
  const last = areas.at(-1)
  if (last?.y !== area.y) return [...areas, area]
  return [...areas.slice(0, -1), { ...last, width: area.x + area.width - last.x }]
}
