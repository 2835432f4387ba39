import type { Point, Wording } from '../../model/statement.ts'
import type { RawSpeaker } from '../shapes/speaker.ts'
import { decideLevel } from './decide-level.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { InSession } from './in-session.ts'
import type { RawPoint } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkTies } from './link-ties.ts'
import { onlyText } from './only-text.ts'
import { present } from './present.ts'

/**
 * Makes a point of what is written under `agreed:` or `raised:`. Every key is looked at, so that all its errors are
 * told at once.
 */
export function linkPoint(raw: RawPoint, list: Point['list'], around: InSession): Point | undefined {
  const { has } = raw
  const standing = decideLevel(raw, list, around)
  const wording = linkWording(raw, around)
  const themed = linkThemed(raw, around)
  const recorded = linkRecorded(raw, has.id ?? '', around)
  const ties = {
    sameWordsAs: linkTies(has['same-words-as'], around),
    disputes: linkTies(has.disputes, around),
    resolves: linkTies(has.resolves, around),
    on: linkTies(has.on, around),
  }
  if (has.id === undefined || standing === undefined || wording === undefined || themed === undefined) return undefined
  return present({
    kind: 'point' as const,
    ...recorded,
    ...themed,
    ...standing,
    ...ties,
    verb: has.as,
    stance: has.stance,
    wording,
    by: has.by === undefined ? undefined : linkSpeaker(has.by, around),
    support: linkSupport(has.support),
    reservations: has.reservations.map((text) => inLanguage(text, around.language)),
    recommends: has.recommends.map((text) => inLanguage(text, around.language)),
    lead: has.lead,
  })
}

const wordings = { that: 'clause', says: 'sentence', proposition: 'proposition' } as const

function linkWording(raw: RawPoint, around: InSession): Wording | undefined {
  const key = onlyText(raw, ['that', 'says', 'proposition'], around.tell)
  const text = key === undefined ? undefined : raw.has[key]
  if (key === undefined || text === undefined) return undefined
  return present({
    as: wordings[key],
    text: inLanguage(text, around.language),
    short: ifGiven(raw.has.short, around.language),
  })
}

function linkSpeaker(by: RawSpeaker, around: InSession): Point['by'] {
  if (by === 'one') return by
  return present({ name: inLanguage(by.name, around.language), office: ifGiven(by.office, around.language) })
}

function linkSupport(raw: RawPoint['has']['support']): Point['support'] {
  const { agree, disagree, pass } = raw?.has ?? {}
  return agree === undefined || disagree === undefined || pass === undefined ? undefined : { agree, disagree, pass }
}
