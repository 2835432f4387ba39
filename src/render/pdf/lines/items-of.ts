import { noBreakOffsets } from '../../no-break.ts'
import type { Run } from '../manuscript/run.ts'
import { breakOpportunities } from '../type/break-opportunities.ts'
import { invisible, softHyphen } from '../type/invisible.ts'
import type { Typography } from '../type/typography.ts'
import { betweenIdeographs } from './between-ideographs.ts'
import { type Item, lastResort, paragraphEnd, penalty } from './item.ts'
import { whiteAfterMark, whiteBeforeMark } from './mark-white.ts'
import { measureWord } from './measure-word.ts'
import { type Segment, segmentsOf } from './segment.ts'
import { hasSquareMarks, markWhite, squareMark } from './square-mark.ts'

/** What it costs to end a line inside a word at a hyphen, as in plain TeX. */
const hyphenCost = 50

/** How far the white between words may stretch and shrink, as shares of its width. */
const give = { stretch: 0.5, shrink: 0.3 }

/** Turns the runs of a paragraph into boxes, glue and penalties. */
export function itemsOf(
  runs: readonly Run[],
  typography: Typography,
  direction = typography.direction,
): readonly Item[] {
  const text = runs.map((run) => run.text).join('')
  const costs = costsOfBreaks(runs, text)
  const items: Item[] = []
  for (const segment of segmentsOf(runs, direction, typography)) {
    const isBreak = (inside: number) => costs.has(segment.from + inside)
    const isEnd = hasSquareMarks(segment)
      ? (inside: number) => isBreak(inside) || isBesideMark(segment, inside)
      : isBreak
    for (const piece of piecesOf(segment.text, isEnd)) {
      const end = segment.from + piece.end
      const cost = costs.get(end)
      if (isWhite(piece.text.charAt(0))) items.push(...whiteItems(segment, cost ?? lastResort.tie, typography))
      else
        items.push(
          ...whiteBeforeMark(text, end - piece.text.length, segment),
          wordBox(piece.text, segment, typography),
          ...afterWord({ text, end, cost, segment }, typography),
        )
    }
  }
  return [...items, paragraphEnd]
}

/** What a break costs at each offset where one is possible at all. A run may be tied to what stands before it. */
function costsOfBreaks(runs: readonly Run[], text: string): ReadonlyMap<number, number> {
  const tied = new Set(noBreakOffsets(text))
  let offset = 0
  for (const run of runs) {
    if (run.tied) tied.add(offset)
    offset += run.text.length
  }
  return new Map([...breakOpportunities(text)].map((at) => [at, tied.has(at) ? lastResort.tie : 0]))
}

interface Piece {
  readonly text: string
  readonly end: number
}

/** Parts a text into words and the white between them, and words where one may end inside them. */
function piecesOf(text: string, isEnd: (offset: number) => boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const turns = isWhite(text.charAt(end)) !== isWhite(text.charAt(end - 1))
    if (end < text.length && !turns && !isEnd(end)) continue
    pieces.push({ text: text.slice(start, end), end })
    start = end
  }
  return pieces
}

function isWhite(character: string): boolean {
  return character === ' ' || character === '\u00A0'
}

/** White that is not free, a no-break space say, is guarded by a penalty, at which the break falls if it must. */
function whiteItems(segment: Segment, cost: number, typography: Typography): readonly Item[] {
  const width = measureWord(' ', segment, typography)
  const glue: Item = {
    kind: 'glue',
    width,
    stretch: width * give.stretch,
    shrink: width * give.shrink,
    bare: false,
    segment,
  }
  return cost === 0 ? [glue] : [penalty(cost), glue]
}

function wordBox(piece: string, segment: Segment, typography: Typography): Item {
  const text = piece.replace(invisible, '')
  const mark = squareMark(text, segment)
  const width = measureWord(text, segment, typography)
  return mark && text.length === 1
    ? { kind: 'box', text, width: width - markWhite * segment.run.look.size, segment, mark }
    : { kind: 'box', text, width, segment }
}

/** Marks of Chinese stand alone. */
function isBesideMark(segment: Segment, inside: number): boolean {
  return [inside - 1, inside].some((at) => squareMark(segment.text.charAt(at), segment) !== undefined)
}

interface WordEnd {
  readonly text: string
  readonly end: number
  readonly cost: number | undefined
  readonly segment: Segment
}

/** What a line may do after a word that no white follows. */
function afterWord({ text, end, cost, segment }: WordEnd, typography: Typography): readonly Item[] {
  const last = text.charAt(end - 1)
  if (cost === undefined) return whiteAfterMark(text, end, segment)
  if (last === softHyphen) {
    const width = (typography.face(segment.face).hyphen().width * segment.run.look.size) / 1000
    return [{ kind: 'penalty', cost: hyphenCost, width, hyphenates: true }]
  }
  if (/[-\u2010]/.test(last)) return [penalty(hyphenCost)]
  return cost === 0 ? (betweenIdeographs(text, end, segment) ?? [penalty(cost)]) : [penalty(cost)]
}
