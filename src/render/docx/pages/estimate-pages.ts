import type { ReportRoot } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { type EstimatedLines, estimateLines, type KnownOfWhole, noteHeight } from './estimate-lines.ts'
import { beginsPage } from './page-breaks.ts'
import { capacity } from './page-geometry.ts'

/** The estimated pages of a document, counted from 1. */
export interface Pages {
  readonly of: (bookmark: Bookmark) => number
  readonly last: number
}

/** How far the pages are filled: the page, how much of it is used, and the space wanted below, in twips. */
interface Flow {
  readonly page: number
  readonly used: number
  readonly after: number
}

/** The heights of notes by identifier, in twips. */
type NoteHeights = ReadonlyMap<string, number>

/** The line above the notes of a page, with its space. */
const noteRule = 240

/**
 * Estimates on which page each heading, paragraph and table will stand. Only Word knows, and says so when somebody
 * updates the contents; until then a reader finds the page, or the one beside it.
 */
export function estimatePages(root: ReportRoot, whole: KnownOfWhole): Pages {
  const heights = noteHeights(root)
  const pages = new Map<Bookmark, number>()
  let flow: Flow = { page: 0, used: 0, after: 0 }
  root.children.forEach((section, index) => {
    if (beginsPage(section.role, root.children[index - 1]?.role)) flow = turn(flow)
    const estimated = section.children.flatMap((block) => estimateLines(block, section.role, whole))
    estimated.forEach((lines, at) => {
      if (lines.newPage || flow.used + needed(estimated, at, flow, heights) > capacity) flow = turn(flow)
      if (lines.bookmark !== undefined) pages.set(lines.bookmark, flow.page)
      flow = place(lines, flow, heights)
    })
  })
  return { of: (bookmark) => pages.get(bookmark) ?? 1, last: flow.page }
}

function noteHeights(root: ReportRoot): NoteHeights {
  const notes = root.children.flatMap(({ children }) => children.filter((block) => block.type === 'footnoteDefinition'))
  return new Map(notes.map((note) => [note.identifier, noteHeight(note)]))
}

function turn(flow: Flow): Flow {
  return { page: flow.page + 1, used: 0, after: 0 }
}

/**
 * The room that a paragraph needs on its page: that of two of its lines, or, if it keeps with the next one, that of all
 * of them and what the next one needs.
 */
function needed(estimated: readonly EstimatedLines[], at: number, flow: Flow, heights: NoteHeights): number {
  const next = estimated[at]
  if (next === undefined) return 0
  const above = Math.max(flow.after, next.before)
  if (next.keepNext)
    return above + next.lines * next.leading + needed(estimated, at + 1, { ...flow, after: next.after }, heights)
  return above + Math.min(2, next.lines) * next.leading + (next.lines <= 3 ? notesHeight(next, heights) : 0)
}

/** Fills pages with the lines of a paragraph, over the end of the page if they do not fit. */
function place(lines: EstimatedLines, flow: Flow, heights: NoteHeights): Flow {
  const end = flow.used + Math.max(flow.after, lines.before) + lines.lines * lines.leading
  const notes = notesHeight(lines, heights)
  if (end <= capacity) return { page: flow.page, used: end + notes, after: lines.after }
  const over = Math.max(2, Math.ceil((end - capacity) / lines.leading)) * lines.leading
  return { page: flow.page + 1, used: over + notes, after: lines.after }
}

function notesHeight({ notes }: EstimatedLines, heights: NoteHeights): number {
  return notes.reduce((sum, identifier) => sum + (heights.get(identifier) ?? 0) + noteRule, 0)
}
