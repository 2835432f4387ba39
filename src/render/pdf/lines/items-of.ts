import type { TextRun } from '../manuscript/run.ts'
import { invisible, softHyphen } from '../type/invisible.ts'
import type { Typography } from '../type/typography.ts'
import { type BreakPlace, breakPlaces } from './break-places.ts'
import {
  betweenIdeographs,
  hasSquareMarks,
  markWhite,
  squareMark,
  whiteAfterMark,
  whiteBeforeMark,
} from './chinese-spacing.ts'
import { type Item, lastResort, paragraphEnd, penalty } from './item.ts'
import { type Segment, segmentsOf } from './segment.ts'
import { measureWord } from './shape-word.ts'

/** What it costs to divide a word at a hyphen, as in plain TeX. */
const hyphenCost = 50

/** How far the white between words stretches and shrinks, as shares of its width. */
const wordGive = { stretch: 0.5, shrink: 0.3 }

/**
 * How far each letter of an address or of a list without spaces stretches, as a share of the size. Eight times as much,
 * which is the most that a line is stretched, is still no gap that is taken for a space when the address is copied.
 */
const unspacedStretch = 0.01

/** Turns the runs of a paragraph into boxes, glue and penalties. The last item is the end of the paragraph. */
export function itemsOf(
  runs: readonly TextRun[],
  typography: Typography,
  direction = typography.direction,
): readonly Item[] {
  const text = runs.map((run) => run.text).join('')
  const places = breakPlaces(runs, text)
  const items: Item[] = []
  for (const segment of segmentsOf(runs, direction, typography)) {
    const isBreak = (inside: number) => places.has(segment.from + inside)
    const isEnd = hasSquareMarks(segment)
      ? (inside: number) => isBreak(inside) || isBesideMark(segment, inside)
      : isBreak
    for (const part of wordsAndWhite(segment.text, isEnd)) {
      const end = segment.from + part.end
      const place = places.get(end)
      if (isWhite(part.text.charAt(0))) items.push(...whiteItems(segment, place?.cost ?? lastResort.tie, typography))
      else
        items.push(
          ...whiteBeforeMark(text, end - part.text.length, segment),
          wordBox(part.text, segment, typography),
          ...afterWord({ text, word: part.text, end, place, segment }, typography),
        )
    }
  }
  return [...items, paragraphEnd]
}

/** A word or a part of one, or the white between words, and the offset in the segment where it ends. */
interface WordOrWhite {
  readonly text: string
  readonly end: number
}

/** Divides a text into words and the white between them, and words where a line may end inside them. */
function wordsAndWhite(text: string, isEnd: (offset: number) => boolean): readonly WordOrWhite[] {
  const found: WordOrWhite[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const turns = isWhite(text.charAt(end)) !== isWhite(text.charAt(end - 1))
    if (end < text.length && !turns && !isEnd(end)) continue
    found.push({ text: text.slice(start, end), end })
    start = end
  }
  return found
}

function isWhite(character: string): boolean {
  return character === ' ' || character === '\u00A0'
}

/** Makes the items for white. A penalty stands before white where no line should end, such as a no-break space. */
function whiteItems(segment: Segment, cost: number, typography: Typography): readonly Item[] {
  const width = measureWord(' ', segment, typography)
  const glue: Item = {
    kind: 'glue',
    width,
    stretch: width * wordGive.stretch,
    shrink: width * wordGive.shrink,
    bare: false,
    segment,
  }
  return cost === 0 ? [glue] : [penalty(cost), glue]
}

function wordBox(word: string, segment: Segment, typography: Typography): Item {
  const text = word.replace(invisible, '')
  const mark = squareMark(text, segment)
  const width = measureWord(text, segment, typography)
  return mark && text.length === 1
    ? { kind: 'box', text, width: width - markWhite * segment.run.look.size, segment, mark }
    : { kind: 'box', text, width, segment }
}

/** Returns whether a square mark stands on either side of an offset: each has a box of its own. */
function isBesideMark(segment: Segment, inside: number): boolean {
  return [inside - 1, inside].some((at) => squareMark(segment.text.charAt(at), segment) !== undefined)
}

/** The end of a word: the text of the paragraph, the word, the offset of its end, and whether a line may end there. */
interface WordEnd {
  readonly text: string
  readonly word: string
  readonly end: number
  readonly place: BreakPlace | undefined
  readonly segment: Segment
}

/** Makes the items after a word: whether a line may end there, and at what cost. */
function afterWord({ text, word, end, place, segment }: WordEnd, typography: Typography): readonly Item[] {
  const last = text.charAt(end - 1)
  if (place === undefined) return whiteAfterMark(text, end, segment)
  const { cost, unspaced } = place
  if (unspaced) return [penalty(cost), unspacedGlue(word, segment)]
  if (last === softHyphen) {
    const width = (typography.face(segment.face).hyphen().width * segment.run.look.size) / 1000
    return [{ kind: 'penalty', cost: hyphenCost, width, hyphenates: true }]
  }
  if (/[-\u2010]/.test(last)) return [penalty(hyphenCost)]
  return cost === 0 ? (betweenIdeographs(text, end, segment) ?? [penalty(cost)]) : [penalty(cost)]
}

/** Makes the white that a part of an address or of a list without spaces has to give: its letters stretch a little. */
function unspacedGlue(word: string, segment: Segment): Item {
  const stretch = word.length * unspacedStretch * segment.run.look.size
  return { kind: 'glue', width: 0, stretch, shrink: 0, bare: true, spreads: true, segment }
}
