import { plainLevel } from '../../model/levels.ts'
import type { Point } from '../../model/statement.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds full sentences (`says`) at another level than `said`, or with keys of which the report could say nothing. */
export const sentenceIsOnlySaid = defineRule({
  id: 'sentence-is-only-said',
  on: 'session',
  what: 'A full sentence (`says`) stands in `raised:` at the level `said`, and says itself who spoke and how.',
  why: 'It is printed as it is: a level, a verb or a speaker beside it would be lost.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    says: Participants in Geneva spoke of renewed faith in integration.`),
  clean: inSession(`raised:
  - id: tool-not-goal
    theme: integration
    says: Participants in Geneva spoke of renewed faith in integration.`),
  check: ({ points }) =>
    points.flatMap(({ point }) => (point.wording.as === 'sentence' ? [...levelFault(point), ...keyFault(point)] : [])),
})

function levelFault({ level, place }: Point): readonly Fault[] {
  if (level === plainLevel) return []
  const what = `Unexpected \`says\` at the level \`${level}\``
  const todo = 'Write a clause that completes “that” (`that:`), or move it to `raised:` without a level.'
  return [{ what, todo, place }]
}

function keyFault(point: Point): readonly Fault[] {
  const keys = unprinted(point).map((key) => `\`${key}\``)
  if (keys.length === 0) return []
  const todo =
    'Write a clause that completes “that” (`that:` instead of `says:`); or let the sentence itself say it, ' +
    `and take ${keys.length === 1 ? 'the line' : 'the lines'} away.`
  return [{ what: `Unexpected ${keys.join(' and ')} beside \`says\``, todo, place: point.place }]
}

/** The keys of a point that a sentence leaves no room for. A verb that only follows from addressees is not written. */
function unprinted({ verb, by, supportedBy, sameWordsAs, addressedTo }: Point): readonly string[] {
  return [
    ...(verb !== undefined && addressedTo.length === 0 ? ['as'] : []),
    ...(by.length > 0 ? ['by'] : []),
    ...(by.length > 0 && supportedBy !== undefined ? ['supported-by'] : []),
    ...(sameWordsAs.length > 0 ? ['same-words-as'] : []),
    ...(addressedTo.length > 0 ? ['addressed-to'] : []),
  ]
}
