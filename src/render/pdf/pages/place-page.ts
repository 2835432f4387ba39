import { boxPadding, column, labels, noteRule } from '../design/sheet.ts'
import type { Ink, Strip } from '../galley/strip.ts'
import { heightOf } from './height-of.ts'
import type { MadePage } from './make-up-pages.ts'
import type { Page } from './page.ts'

/** A strip and how far down the sheet its top is. */
interface Placed {
  readonly strip: Strip
  readonly y: number
}

/** Places a made-up page on the sheet: the column from the top, the notes at the foot, frames around what is boxed. */
export function placePage({ column: text, white, foot }: MadePage): Page {
  const footTop = column.top + column.depth - heightOf(foot)
  const placed = [...stack(text, column.top, white), ...stack(foot, footTop, 1)]
  const rules = [...framesOf(placed), ...(foot.length > 0 ? [ruleAboveNotes(footTop)] : [])]
  return {
    inks: [...rules, ...placed.flatMap(({ strip, y }) => strip.inks.map((ink) => ({ ...ink, y: ink.y + y })))],
    places: placed.flatMap(({ strip, y }) => strip.anchors.map((name) => ({ name, y }))),
  }
}

function stack(strips: readonly Strip[], top: number, white: number): readonly Placed[] {
  let y = top
  return strips.map((strip, index) => {
    if (index > 0) y += strip.before * white
    const placed = { strip, y }
    y += strip.height
    return placed
  })
}

function ruleAboveNotes(footTop: number): Ink {
  return {
    kind: 'rule',
    x: column.start,
    y: footTop - noteRule.below,
    width: noteRule.width,
    height: 0,
    weight: noteRule.weight,
    tone: 'ink',
  }
}

/** Draws a frame around each stretch of boxed strips. A box that goes on to another page is framed on both. */
function framesOf(placed: readonly Placed[]): readonly Ink[] {
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
