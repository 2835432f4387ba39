import type { RawSeries } from '../read-file.ts'
import type { Known } from './known.ts'

const last = new WeakMap<RawSeries, Known>()

/** Gives what was known of a series the last time, if it is the same still; all of it but the names of statements is in `series.yaml`. */
export function settled(raw: RawSeries, known: Known): Known {
  const before = last.get(raw)
  if (before !== undefined && haveSameNames(before.statements, known.statements)) return before
  last.set(raw, known)
  return known
}

function haveSameNames(before: Known['statements'], now: Known['statements']): boolean {
  return before.size === now.size && [...now].every(([session, names]) => before.has(session) && areSame(before.get(session), names))
}

function areSame(before: ReadonlySet<string> | undefined, now: ReadonlySet<string> | undefined): boolean {
  if (before === now || before === undefined || now === undefined) return before === now
  return before.size === now.size && [...now].every((name) => before.has(name))
}
