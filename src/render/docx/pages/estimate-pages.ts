import type { ReportRoot } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { estimateLines, type KnownOfWhole, noteHeight } from './estimate-lines.ts'
import type { EstimatedLines } from './estimated-lines.ts'
import { type Columns, evenHeight, leftOver } from './fill-columns.ts'
import { beginsPage } from './page-breaks.ts'
import { capacity } from './page-geometry.ts'
import { type NoteHeights, notesHeight, type Room, roomsNeeded } from './room-needed.ts'

/** The estimated pages of a document, counted from 1. */
export interface Pages {
  readonly of: (bookmark: Bookmark) => number
  readonly last: number
}

/** How far the pages are filled, in twips. */
interface Flow {
  readonly page: number
  /** How much of the page is used, and how much of that by notes. */
  readonly used: number
  readonly notes: number
  /** The space wanted below what stands last. */
  readonly after: number
  /** How far the box around what stands last reaches below it. */
  readonly box: number
  /** Whether the page has nothing on it, and was begun because the one before was full. */
  readonly turned: boolean
}

/** The line above the notes of a page, with its space. */
const noteRule = 240

/**
 * Estimates on which page each heading, paragraph and table will stand. Only Word knows, and says so when somebody
 * updates the contents; until then a reader finds the page, or the one beside it.
 */
export function estimatePages(root: ReportRoot, whole: KnownOfWhole): Pages {
  const heights = noteHeights(root)
  const pages = new Map<Bookmark, number>()
  let flow = beginPage(0)
  root.children.forEach((section, index) => {
    if (beginsPage(section.role, root.children[index - 1]?.role)) flow = beginPage(flow.page + 1)
    const estimated = section.children.flatMap((block) => estimateLines(block, section.role, whole))
    const rooms = roomsNeeded(estimated, heights)
    estimated.forEach((lines, at) => {
      if (!fits(lines, rooms[at], flow)) flow = turnPage(flow, lines)
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

function beginPage(number: number): Flow {
  return { page: number, used: 0, notes: 0, after: 0, box: 0, turned: false }
}

/** On the page after a full one the header of a table stands again. */
function turnPage(flow: Flow, { again }: EstimatedLines): Flow {
  return { ...beginPage(flow.page + 1), used: again, turned: true }
}

/** Tells whether lines may begin on the page. What is too high for any page stands on an empty one. */
function fits(lines: EstimatedLines, room: Room | undefined, flow: Flow): boolean {
  if (flow.used === 0 || room === undefined) return true
  const rule = room.notes > 0 && flow.notes === 0 ? noteRule : 0
  return flow.used + spaceAbove(lines, flow) + room.lines + room.notes + rule <= capacity
}

/** Between two paragraphs there is the larger of their spaces, and none at the head of a page after a full one. */
function spaceAbove({ before, box }: EstimatedLines, flow: Flow): number {
  const edges = box === flow.box ? 0 : box + flow.box
  return (flow.turned ? 0 : Math.max(flow.after, before)) + edges
}

/** Fills pages with the lines of a paragraph, over the end of the page if they do not fit. */
function place(lines: EstimatedLines, flow: Flow, heights: NoteHeights): Flow {
  const { leading, white, more, after, box, columns } = lines
  if (columns !== undefined) return placeColumns(columns, lines, flow)
  const start = flow.used + spaceAbove(lines, flow) + more
  const end = start + lines.lines * leading
  const notes = notesHeight(lines, heights)
  const foot = capacity + white
  if (end <= foot) return withNotes({ ...flow, used: end, after, box, turned: false }, notes)
  const over = Math.max(2, Math.ceil((end - foot) / leading))
  const onPage = Math.floor(capacity / leading)
  const further = Math.ceil(over / onPage)
  const used = (over - (further - 1) * onPage) * leading
  return withNotes({ ...beginPage(flow.page + further), used, after, box }, notes)
}

/** What does not fit in the columns of a page stands in those of the next ones. */
function placeColumns(columns: Columns, lines: EstimatedLines, flow: Flow): Flow {
  const { after, box } = lines
  const start = flow.used + spaceAbove(lines, flow)
  const end = start + evenHeight(columns) - after
  const left = end <= capacity ? undefined : leftOver(columns, capacity - start + after)
  const isStuck = flow.used === 0 && left?.heights.length === columns.heights.length
  if (left === undefined || isStuck) return { ...flow, used: end, after, box, turned: false }
  return placeColumns(left, lines, { ...beginPage(flow.page + 1), turned: true })
}

function withNotes(flow: Flow, notes: number): Flow {
  if (notes === 0) return flow
  const height = notes + (flow.notes === 0 ? noteRule : 0)
  return { ...flow, used: flow.used + height, notes: flow.notes + height }
}
