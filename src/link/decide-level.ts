import { isAgreed, levelOfSupport, plainLevel } from '../model/levels.ts'
import type { Point } from '../model/statement.ts'
import type { InSession } from './in-session.ts'
import type { RawPoint } from './link-recorded.ts'

/** How far a point was agreed, and so in which list it belongs. */
export type LevelAndList = Pick<Point, 'level' | 'list'>

/** Takes a point's level as written; in a counted session its votes decide. */
export function decideLevel(raw: RawPoint, list: Point['list'], around: InSession): LevelAndList | undefined {
  if (around.counted) return decideByVotes(raw, list, around)
  if (raw.has.level !== undefined) return { list, level: raw.has.level }
  if (raw.failed.has('level')) return undefined
  if (list === 'raised') return { list, level: plainLevel }
  around.report('required-is-given', 'Expected `level` here: a point under `agreed:` says how far', {
    todo:
      'Add `level: full`, `broad` or `prevailing`, as the account says; if it does not say, move the point to ' +
      '`raised:`.',
    place: raw.place,
  })
  return undefined
}

function decideByVotes(raw: RawPoint, list: Point['list'], around: InSession): LevelAndList | undefined {
  const { has, failed } = raw
  const report = (key: 'id' | 'level' | 'support', what: string, todo: string): void =>
    around.report('counted-session-is-counted', what, { todo, place: raw.placeOf(key) })
  if (list === 'agreed')
    report(
      'id',
      'Unexpected point under `agreed:` of a counted session',
      'Move it to `raised:`: its votes decide how far it was agreed.',
    )
  if (has.level !== undefined)
    report('level', 'Unexpected `level` in a counted session', 'Take the line away: the votes under `support` decide.')
  if (has.support === undefined && !failed.has('support')) {
    report(
      'support',
      'Expected `support` here: in a counted session votes decide the level',
      'Add `support: {agree: …, disagree: …, pass: …}`.',
    )
  }
  const { agree, disagree } = has.support?.has ?? {}
  if (agree === undefined || disagree === undefined) return undefined
  const level = levelOfSupport({ agree, disagree }, around.known.thresholds)
  return { level, list: isAgreed(level) ? 'agreed' : 'raised' }
}
