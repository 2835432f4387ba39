import type { InlineMark } from '../manuscript/run.ts'
import type { Tag } from '../manuscript/tag.ts'
import { type Area, openMarks } from './open-marks.ts'
import type { Pdf } from './pdf.ts'
import type { Structure } from './structure.ts'

/** Puts all that is painted into marked content (ISO 32000-1, 14.6), below the structure element that it belongs to. */
export interface MarkedContent {
  /** Paints words of a tag, inside marks. `area` is the area that the words cover. */
  words(tag: Tag, marks: readonly InlineMark[], area: Area, paint: () => void): void
  /** Paints what is not read aloud. */
  artifact(type: 'Pagination' | 'Layout', paint: () => void): void
  /**
   * Ends all that is open, at the end of a page. This must be done before the next page begins: pdfkit 0.20.2 puts the
   * annotation of a link on the page that is open when the link ends.
   */
  endPage(): void
}

/** Opens the marked content of a document. Successive words of one element become one piece of marked content. */
export function openMarkedContent(document: Pdf, structure: Structure): MarkedContent {
  const open = openMarks(document)
  let current: Tag | undefined
  let isOpen = false

  const end = () => {
    if (isOpen) document.endMarkedContent()
    isOpen = false
  }
  const moveTo = (tag: Tag | undefined, marks: readonly InlineMark[]) => {
    const shared = tag === current ? open.shared(marks) : 0
    if (tag !== current || shared < open.depth() || shared < marks.length) end()
    open.closeTo(shared)
    if (tag) marks.slice(shared).forEach((mark) => open.open(open.innermost() ?? structure.elementOf(tag), mark))
    current = tag
  }
  return {
    words(tag, marks, area, paint) {
      moveTo(tag, marks)
      if (!isOpen)
        (open.innermost() ?? structure.elementOf(tag)).add(
          document.markStructureContent(open.depth() > 0 ? 'Span' : tag.role),
        )
      isOpen = true
      open.cover(area)
      paint()
    },
    artifact(type, paint) {
      end()
      document.markContent('Artifact', { type })
      paint()
      document.endMarkedContent()
    },
    endPage: () => moveTo(undefined, []),
  }
}
