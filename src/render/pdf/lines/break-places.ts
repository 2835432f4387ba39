import LineBreaker from 'linebreak'
import { ideographs } from '../../../model/ideographs.ts'
import { noBreakOffsets } from '../../no-break.ts'
import type { TextRun } from '../manuscript/run.ts'
import { lastResort } from './item.ts'
import { unspacedIn } from './unspaced-breaks.ts'

/** A place where a line may end. */
export interface BreakPlace {
  readonly cost: number
  /** Whether it is inside an address or a list without spaces, where nothing but a little white can fill a line. */
  readonly unspaced: boolean
}

/**
 * Maps each offset of a text before which a line may begin (Unicode Standard Annex 14), from the first to the last, to
 * what such a break costs. Nothing is the cost of most breaks. Where words belong together, or where a run is tied to
 * the run before it, a break is the last resort. Addresses and lists without spaces have breaks of their own. `text` is
 * that of all runs.
 */
export function breakPlaces(runs: readonly TextRun[], text: string): ReadonlyMap<number, BreakPlace> {
  const tied = new Set(noBreakOffsets(text))
  let offset = 0
  for (const run of runs) {
    if (run.tied) tied.add(offset)
    offset += run.text.length
  }
  const places = new Map<number, BreakPlace>()
  for (const at of [...breakOpportunities(text), ...besideChineseQuotes(text)])
    places.set(at, { cost: tied.has(at) ? lastResort.tie : 0, unspaced: false })
  for (const { from, to, costs } of unspacedIn(text)) {
    for (let at = from + 1; at < to; at += 1) places.delete(at)
    for (const [at, cost] of costs) places.set(at, { cost, unspaced: true })
  }
  return new Map([...places].sort(([one], [other]) => one - other))
}

/**
 * Finds the places outside quotation marks between Chinese characters. The marks are those of Latin, of which the
 * algorithm allows none at the head or at the end of a line before its version 15.1 (rule LB19a): there are few places
 * in a Chinese line, and a line may well begin with a mark that opens and end with one that closes.
 */
function besideChineseQuotes(text: string): readonly number[] {
  if (!/[‘’“”]/u.test(text)) return []
  const before = [...text.matchAll(new RegExp(`(?<=${chinese}|[”’])(?=[“‘]+${chinese})`, 'gu'))]
  const after = [...text.matchAll(new RegExp(`(?<=${chinese}[”’]+)(?=[${ideographs}])`, 'gu'))]
  return [...before, ...after].map(({ index }) => index)
}

/** A character of Chinese, or a mark of it that stands inside or outside quotation marks. */
const chinese = `[${ideographs}、。，．：；！？）」』】〉》〕]`

function breakOpportunities(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text)
  const found = new Set<number>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length) found.add(next.position)
  }
  return found
}
