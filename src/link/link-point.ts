import type { Point, Wording } from '../model/statement.ts'
import type { RawSpeaker } from '../read/shapes/speaker.ts'
import { decideLevel } from './decide-level.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import type { RawPoint } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkTies } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import { nothingLeft, present } from './present.ts'

/**
 * Makes a point of what is written under `agreed:` or `raised:`. Every key is looked at, so that all its errors are
 * reported at once.
 */
export function linkPoint(raw: RawPoint, list: Point['list'], around: InSession): Point | undefined {
  const { recorded, left } = linkRecorded(raw.has, raw, around)
  const { themed, short, left: own } = linkThemed(left, raw, around)
  const { level: _level, support, that: _that, says: _says, proposition: _proposition, as, stance, by, ...more } = own
  const { reservations, 'same-words-as': sameWordsAs, disputes, resolves, on, recommends, lead, ...rest } = more
  nothingLeft(rest)
  const standing = decideLevel(raw, list, around)
  const wording = linkWording(raw, short, around)
  const ties = {
    sameWordsAs: linkTies(sameWordsAs, around),
    disputes: linkTies(disputes, around),
    resolves: linkTies(resolves, around),
    on: linkTies(on, around),
  }
  if (raw.has.id === undefined || !standing || !wording || !themed) return undefined
  return present<Point>({
    kind: 'point',
    ...recorded,
    ...themed,
    ...standing,
    ...ties,
    verb: as,
    stance,
    wording,
    by: by && linkSpeaker(by, around),
    support: linkSupport(support),
    reservations: reservations.map((text) => inLanguage(text, around.language)),
    recommends: recommends.map((text) => inLanguage(text, around.language)),
    lead,
  })
}

/** What each key that can hold a point's words makes of them. */
const wordings = { that: 'clause', says: 'sentence', proposition: 'proposition' } as const

function linkWording(raw: RawPoint, short: Wording['short'], around: InSession): Wording | undefined {
  const key = onlyText(raw, ['that', 'says', 'proposition'], around.report)
  const text = key === undefined ? undefined : raw.has[key]
  if (key === undefined || text === undefined) return undefined
  return present<Wording>({ as: wordings[key], text: inLanguage(text, around.language), short })
}

function linkSpeaker(by: RawSpeaker, { language }: InSession): NonNullable<Point['by']> {
  if (by === 'one') return by
  return present<Exclude<Point['by'], 'one' | undefined>>({
    name: inLanguage(by.name, language),
    office: ifGiven(by.office, language),
  })
}

function linkSupport(raw: RawPoint['has']['support']): Point['support'] {
  if (raw === undefined) return undefined
  const { agree, disagree, pass, ...rest } = raw.has
  nothingLeft(rest)
  return agree === undefined || disagree === undefined ? undefined : { agree, disagree, pass }
}
