import type { Mark } from '../manuscript/run.ts'
import type { Tag } from '../manuscript/tag.ts'
import type { Area } from './lay-link.ts'
import { openMarks } from './open-marks.ts'
import type { Pdf } from './pdf.ts'
import type { Structure } from './structure.ts'

/** Puts what is painted under the element of the structure that it belongs to. */
export interface Pen {
  /** Paints words of a tag, inside marks. `area` is what they cover. */
  write(tag: Tag, marks: readonly Mark[], area: Area, paint: () => void): void
  /** Paints what is not read aloud. */
  decorate(type: 'Pagination' | 'Layout', paint: () => void): void
  /**
   * Ends what is open, at the end of a page: pdfkit 0.20.2 takes the page of a link's annotation to be the one that is
   * open when the link ends.
   */
  lift(): void
}

/** Takes up a pen. Words that follow one another under one element become one piece of marked content. */
export function takePen(document: Pdf, structure: Structure): Pen {
  const open = openMarks(document)
  let current: Tag | undefined
  let isDown = false

  const raise = () => {
    if (isDown) document.endMarkedContent()
    isDown = false
  }
  const moveTo = (tag: Tag | undefined, marks: readonly Mark[]) => {
    const shared = tag === current ? open.shared(marks) : 0
    if (tag !== current || shared < open.depth() || shared < marks.length) raise()
    open.closeTo(shared)
    if (tag) marks.slice(shared).forEach((mark) => open.open(open.innermost() ?? structure.elementOf(tag), mark))
    current = tag
  }
  return {
    write(tag, marks, area, paint) {
      moveTo(tag, marks)
      if (!isDown)
        (open.innermost() ?? structure.elementOf(tag)).add(
          document.markStructureContent(open.depth() > 0 ? 'Span' : tag.role),
        )
      isDown = true
      open.cover(area)
      paint()
    },
    decorate(type, paint) {
      raise()
      document.markContent('Artifact', { type })
      paint()
      document.endMarkedContent()
    },
    lift: () => moveTo(undefined, []),
  }
}
