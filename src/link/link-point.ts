import type { Point, Wording } from '../model/statement.ts'
import type { RawSpeaker } from '../read/shapes/speaker.ts'
import { decideLevel } from './decide-level.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { allInLanguage, ifGiven, inLanguage } from './in-language.ts'
import type { RawPoint } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkTies } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import type { SessionContext } from './session-context.ts'

/**
 * Links a point under `agreed:` or `raised:`. Absent where it has a fault. Every key is looked at, so that all faults
 * are reported at once.
 */
export function linkPoint(raw: RawPoint, list: Point['list'], context: SessionContext): Point | undefined {
  const { recorded, left } = linkRecorded(raw.values, raw, context)
  const { themed, short, left: own } = linkThemed(left, raw, context)
  const { level: _level, support, that: _that, says: _says, proposition: _proposition, as, stance, by, ...more } = own
  const { reservations, 'same-words-as': sameWordsAs, disputes, resolves, on, recommends, lead, ...rest } = more
  nothingLeft(rest)
  const standing = decideLevel(raw, list, context)
  const wording = linkWording(raw, short, context)
  const ties = {
    sameWordsAs: linkTies(sameWordsAs, context),
    disputes: linkTies(disputes, context),
    resolves: linkTies(resolves, context),
    on: linkTies(on, context),
  }
  if (raw.values.id === undefined || !standing || !wording || !themed) return undefined
  return fromEveryKey<Point>({
    kind: 'point',
    ...recorded,
    ...themed,
    ...standing,
    ...ties,
    verb: as,
    stance,
    wording,
    by: by && linkSpeaker(by, context),
    support: linkSupport(support),
    reservations: allInLanguage(reservations, context.language),
    recommends: allInLanguage(recommends, context.language),
    lead,
  })
}

/** The kind of wording that each key makes of the words of a point. */
const wordings = { that: 'clause', says: 'sentence', proposition: 'proposition' } as const

function linkWording(raw: RawPoint, short: Wording['short'], context: SessionContext): Wording | undefined {
  const key = onlyText(raw, ['that', 'says', 'proposition'], context.report)
  const text = key === undefined ? undefined : raw.values[key]
  if (key === undefined || text === undefined) return undefined
  return fromEveryKey<Wording>({ as: wordings[key], text: inLanguage(text, context.language), short })
}

function linkSpeaker(by: RawSpeaker, { language }: SessionContext): NonNullable<Point['by']> {
  if (by === 'one') return by
  return fromEveryKey<Exclude<Point['by'], 'one' | undefined>>({
    name: inLanguage(by.name, language),
    office: ifGiven(by.office, language),
  })
}

function linkSupport(raw: RawPoint['values']['support']): Point['support'] {
  if (raw === undefined) return undefined
  const { agree, disagree, pass, ...rest } = raw.values
  nothingLeft(rest)
  return agree === undefined || disagree === undefined ? undefined : { agree, disagree, pass }
}
