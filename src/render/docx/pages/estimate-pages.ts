import { toString as wordsOf } from 'mdast-util-to-string'
import type { ReportRoot } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { beginsPage } from './begins-page.ts'
import { galley, noteHeight, type Piece, type Whole } from './galley.ts'
import { page } from './page.ts'

/** The estimated pages of a document. */
export interface Pages {
  readonly of: (bookmark: Bookmark) => number
  readonly last: number
}

/** Where the flow of pieces stands: the page, how much of it is used, the space after the last piece. */
interface Flow {
  readonly page: number
  readonly used: number
  readonly after: number
}

const capacity = page.height - page.margin.top - page.margin.bottom

/** The line above the notes of a page, with its space. */
const noteRule = 240

/**
 * Estimates on which page each heading, paragraph and table will stand. Word alone knows, and says so when somebody
 * updates the contents; until then a reader finds the page, or the one beside it.
 */
export function estimatePages(root: ReportRoot, whole: Whole): Pages {
  const heights = noteHeights(root)
  const pages = new Map<Bookmark, number>()
  let flow: Flow = { page: 0, used: 0, after: 0 }
  root.children.forEach((section, index) => {
    if (beginsPage(section.role, root.children[index - 1]?.role)) flow = turn(flow)
    const pieces = section.children.flatMap((block) => galley(block, section.role, whole))
    pieces.forEach((piece, at) => {
      if (piece.newPage || flow.used + needed(pieces, at, flow, heights) > capacity) flow = turn(flow)
      if (piece.bookmark !== undefined) pages.set(piece.bookmark, flow.page)
      flow = place(piece, flow, heights)
    })
  })
  return { of: (bookmark) => pages.get(bookmark) ?? 1, last: flow.page }
}

function noteHeights(root: ReportRoot): ReadonlyMap<string, number> {
  const notes = root.children.flatMap(({ children }) => children.filter((block) => block.type === 'footnoteDefinition'))
  return new Map(notes.map((note) => [note.identifier, noteHeight(wordsOf(note))]))
}

function turn(flow: Flow): Flow {
  return { page: flow.page + 1, used: 0, after: 0 }
}

/**
 * The room that a piece wants on its page: two of its lines, and if it keeps with the next, all of it and what the next
 * wants.
 */
function needed(pieces: readonly Piece[], at: number, flow: Flow, heights: ReadonlyMap<string, number>): number {
  const piece = pieces[at]
  if (piece === undefined) return 0
  const above = Math.max(flow.after, piece.before)
  if (!piece.keepNext)
    return above + Math.min(2, piece.lines) * piece.leading + (piece.lines <= 3 ? notesOf(piece, heights) : 0)
  return above + piece.lines * piece.leading + needed(pieces, at + 1, { ...flow, after: piece.after }, heights)
}

/** Lets a piece run, over the end of the page if need be. */
function place(piece: Piece, flow: Flow, heights: ReadonlyMap<string, number>): Flow {
  const end = flow.used + Math.max(flow.after, piece.before) + piece.lines * piece.leading
  const notes = notesOf(piece, heights)
  if (end <= capacity) return { page: flow.page, used: end + notes, after: piece.after }
  const over = Math.max(2, Math.ceil((end - capacity) / piece.leading)) * piece.leading
  return { page: flow.page + 1, used: over + notes, after: piece.after }
}

function notesOf({ notes }: Piece, heights: ReadonlyMap<string, number>): number {
  return notes.reduce((sum, identifier) => sum + (heights.get(identifier) ?? 0) + noteRule, 0)
}
