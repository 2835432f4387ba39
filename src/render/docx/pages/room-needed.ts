import type { EstimatedLines } from './estimated-lines.ts'

/** The heights of notes by identifier, in twips. */
export type NoteHeights = ReadonlyMap<string, number>

/** The room that lines need on the page on which they begin, and that of the notes to them, in twips. */
export interface Room {
  readonly lines: number
  readonly notes: number
}

/**
 * Tells for each paragraph and row what room it needs on the page on which it begins, without the space above it: that
 * of two of its lines, or, if it keeps with the next one, that of all of them and what the next one needs. It is found
 * from the end, so that a long chain of what keeps together is gone through once.
 */
export function roomsNeeded(estimated: readonly EstimatedLines[], heights: NoteHeights): readonly Room[] {
  const rooms: Room[] = []
  let below: Room | undefined
  for (const [index, lines] of [...estimated.entries()].toReversed()) {
    const space = Math.max(lines.after, estimated[index + 1]?.before ?? 0)
    below = lines.keepNext && below ? keptWith(lines, space, below, heights) : ownRoom(lines, heights)
    rooms.push(below)
  }
  return rooms.reverse()
}

/** Estimates the height of the notes to lines, in twips. */
export function notesHeight({ notes }: EstimatedLines, heights: NoteHeights): number {
  return notes.reduce((sum, identifier) => sum + (heights.get(identifier) ?? 0), 0)
}

function keptWith(lines: EstimatedLines, space: number, below: Room, heights: NoteHeights): Room {
  return { lines: heightOf(lines) + space + below.lines, notes: notesHeight(lines, heights) + below.notes }
}

/** Of three lines none can be alone, neither at the foot of a page nor at the head of the next one. */
function ownRoom(lines: EstimatedLines, heights: NoteHeights): Room {
  const isWhole = lines.whole || lines.lines <= 3
  return {
    lines: (isWhole ? heightOf(lines) : 2 * lines.leading) - lines.white,
    notes: isWhole ? notesHeight(lines, heights) : 0,
  }
}

function heightOf({ lines, leading, more }: EstimatedLines): number {
  return lines * leading + more
}
