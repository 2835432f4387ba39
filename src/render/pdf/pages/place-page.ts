import { boxPadding, column, labels, noteRule } from '../design/geometry.ts'
import type { Ink, Strip } from '../galley/strip.ts'
import { type Give, heightOf, whiteAbove } from './column-height.ts'
import type { MadeUpPage } from './make-up-pages.ts'

/** A page with all that is printed on it. `y` counts from the top of the sheet; words are in the order of reading. */
export interface PlacedPage {
  readonly inks: readonly Ink[]
  /** The places that links lead to: their names, and how far down the sheet they are. */
  readonly places: readonly { readonly name: string; readonly y: number }[]
}

/** Places a made-up page on the sheet: the column at the top, the notes at the foot, frames around boxed strips. */
export function placePage({ column: text, give, foot }: MadeUpPage): PlacedPage {
  const footTop = column.top + column.depth - heightOf(foot)
  const placed = [...stack(text, column.top, give), ...stack(foot, footTop, 0)]
  const rules = [...framesOf(placed), ...(foot.length > 0 ? [ruleAboveNotes(footTop)] : [])]
  return {
    inks: [...rules, ...placed.flatMap(({ strip, y }) => strip.inks.map((ink) => ({ ...ink, y: ink.y + y })))],
    places: placed.flatMap(({ strip, y }) => strip.anchors.map((name) => ({ name, y }))),
  }
}

/** A strip, and how far down the sheet its top is. */
interface PlacedStrip {
  readonly strip: Strip
  readonly y: number
}

function stack(strips: readonly Strip[], top: number, give: Give): readonly PlacedStrip[] {
  let y = top
  return strips.map((strip, index) => {
    if (index > 0) y += whiteAbove(strip, give)
    const placed = { strip, y }
    y += strip.height
    return placed
  })
}

function ruleAboveNotes(footTop: number): Ink {
  return {
    kind: 'rule',
    x: labels.start,
    y: footTop - noteRule.below,
    width: noteRule.width,
    height: 0,
    weight: noteRule.weight,
    tone: 'ink',
  }
}

/** Draws a frame around the strips of each box. A box that continues on the next page has a frame on both pages. */
function framesOf(placed: readonly PlacedStrip[]): readonly Ink[] {
  const starts = placed.filter(({ strip }, index) => strip.boxed && !placed[index - 1]?.strip.boxed)
  return starts.flatMap((first) => {
    const after = placed.slice(placed.indexOf(first))
    const end = after.findIndex(({ strip }) => !strip.boxed)
    const last = after.at(end < 0 ? -1 : end - 1) ?? first
    return frame(first.y - boxPadding, last.y + last.strip.height + boxPadding)
  })
}

function frame(top: number, bottom: number): readonly Ink[] {
  const width = labels.width + column.width
  const side = {
    kind: 'rule',
    x: labels.start,
    y: top,
    width: 0,
    height: bottom - top,
    weight: 0.6,
    tone: 'ink',
  } as const
  const edge = { kind: 'rule', x: labels.start, y: top, width, height: 0, weight: 0.6, tone: 'ink' } as const
  return [edge, { ...edge, y: bottom }, side, { ...side, x: labels.start + width }]
}
