import LineBreaker from 'linebreak'
import { noBreakOffsets } from '../../no-break.ts'
import type { TextRun } from '../manuscript/run.ts'
import { lastResort } from './item.ts'

/**
 * Maps each offset of a text before which a line may begin (Unicode Standard Annex 14) to what such a break costs.
 * Nothing is the cost of most breaks. Where words belong together, or where a run is tied to the run before it, a break
 * is the last resort. `text` is that of all runs.
 */
export function breakCosts(runs: readonly TextRun[], text: string): ReadonlyMap<number, number> {
  const tied = new Set(noBreakOffsets(text))
  let offset = 0
  for (const run of runs) {
    if (run.tied) tied.add(offset)
    offset += run.text.length
  }
  return new Map([...breakOpportunities(text)].map((at) => [at, tied.has(at) ? lastResort.tie : 0]))
}

function breakOpportunities(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text)
  const found = new Set<number>()
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length) found.add(next.position)
  }
  return found
}
