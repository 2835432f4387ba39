import { isAgreed, levelOfSupport, plainLevel } from '../model/levels.ts'
import type { Point } from '../model/statement.ts'
import type { RawPoint } from './link-recorded.ts'
import type { SessionContext } from './session-context.ts'

/** How far a point was agreed, and the list in which it therefore belongs. */
export type LevelAndList = Pick<Point, 'level' | 'list'>

/** Decides the level of a point: the level that is written, or in a counted session the level that its votes make. */
export function decideLevel(raw: RawPoint, list: Point['list'], context: SessionContext): LevelAndList | undefined {
  if (context.counted) return decideByVotes(raw, list, context)
  if (raw.values.level !== undefined) return { list, level: raw.values.level }
  if (raw.failed.has('level')) return undefined
  if (list === 'raised') return { list, level: plainLevel }
  context.report('required-is-given', 'Expected `level` here: a point under `agreed:` says how far', {
    todo:
      'Add `level: full`, `broad` or `prevailing`, as the account says; if it does not say, move the point to ' +
      '`raised:`.',
    place: raw.place,
  })
  return undefined
}

function decideByVotes(raw: RawPoint, list: Point['list'], context: SessionContext): LevelAndList | undefined {
  const { values, failed } = raw
  const report = (key: 'id' | 'level' | 'support', what: string, todo: string): void =>
    context.report('counted-session-is-counted', what, { todo, place: raw.placeOf(key) })
  if (list === 'agreed')
    report(
      'id',
      'Unexpected point under `agreed:` of a counted session',
      'Move it to `raised:`: its votes decide how far it was agreed.',
    )
  if (values.level !== undefined)
    report('level', 'Unexpected `level` in a counted session', 'Take the line away: the votes under `support` decide.')
  if (values.support === undefined && !failed.has('support')) {
    report(
      'support',
      'Expected `support` here: in a counted session votes decide the level',
      'Add `support: {agree: …, disagree: …, pass: …}`.',
    )
  }
  const { agree, disagree } = values.support?.values ?? {}
  if (agree === undefined || disagree === undefined) return undefined
  const level = levelOfSupport({ agree, disagree }, context.series.thresholds)
  return { level, list: isAgreed(level) ? 'agreed' : 'raised' }
}
