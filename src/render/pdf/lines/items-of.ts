import { breakOpportunities } from '../type/break-opportunities.ts'
import { invisible, softHyphen } from '../type/invisible.ts'
import { measureWord } from '../type/measure-word.ts'
import { tiedOffsets } from '../../ties.ts'
import { lastResort, paragraphEnd, penalty, type Item } from './item.ts'
import type { Run } from '../manuscript/run.ts'
import type { Typefaces } from '../type/typeface.ts'

/** What it costs to end a line inside a word at a hyphen, as in plain TeX. */
const hyphenCost = 50

/** How far the white between words may stretch and shrink, as shares of its width. */
const give = { stretch: 0.5, shrink: 0.3 }

/** Turns the runs of a paragraph into boxes, glue and penalties. */
export function itemsOf(runs: readonly Run[], typefaces: Typefaces): readonly Item[] {
  const costs = costsOfBreaks(runs)
  const items: Item[] = []
  let offset = 0
  for (const run of runs) {
    for (const piece of piecesOf(run.text, (inside) => costs.has(offset + inside))) {
      const cost = costs.get(offset + piece.end)
      items.push(...(isWhite(piece.text) ? whiteItems(run, cost ?? lastResort.tie, typefaces) : wordItems(piece.text, run, cost, typefaces)))
    }
    offset += run.text.length
  }
  return [...items, paragraphEnd]
}

/** What a break costs at each offset where one is possible at all. A run may be tied to what stands before it. */
function costsOfBreaks(runs: readonly Run[]): ReadonlyMap<number, number> {
  const text = runs.map((run) => run.text).join('')
  const tied = new Set(tiedOffsets(text))
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

/** Parts a text into words and the white between them, and words where a line may break inside them. */
function piecesOf(text: string, isBreak: (offset: number) => boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const turns = isWhite(text.charAt(end)) !== isWhite(text.charAt(end - 1))
    if (end < text.length && !turns && !isBreak(end)) continue
    pieces.push({ text: text.slice(start, end), end })
    start = end
  }
  return pieces
}

function isWhite(text: string): boolean {
  return /^[ \u00A0]+$/.test(text)
}

/** White that is not free, a no-break space say, is guarded by a penalty, at which the break falls if it must. */
function whiteItems(run: Run, cost: number, typefaces: Typefaces): readonly Item[] {
  const width = measureWord(' ', run.look, typefaces)
  const glue: Item = { kind: 'glue', width, stretch: width * give.stretch, shrink: width * give.shrink, run }
  return cost === 0 ? [glue] : [penalty(cost), glue]
}

function wordItems(piece: string, run: Run, cost: number | undefined, typefaces: Typefaces): readonly Item[] {
  const text = piece.replace(invisible, '')
  const box: Item = { kind: 'box', text, width: measureWord(text, run.look, typefaces), run }
  if (cost === undefined) return [box]
  if (!piece.endsWith(softHyphen)) return [box, penalty(/[-\u2010]$/.test(piece) ? hyphenCost : cost)]
  return [box, { kind: 'penalty', cost: hyphenCost, width: measureWord('-', run.look, typefaces), hyphen: '-' }]
}
