import { levelOfList } from '../model/levels.ts'
import type { Point, Vote, Wording } from '../model/statement.ts'
import type { Verb } from '../model/verbs.ts'
import type { RawText } from '../read/shapes/plain-text.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { allInLanguage, ifGiven, inLanguage } from './in-language.ts'
import type { RawPoint, RawVote } from './link-recorded.ts'
import { linkRecorded, linkThemed } from './link-recorded.ts'
import { linkSpeakers } from './link-speakers.ts'
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
  const { that: _that, says: _says, proposition: _proposition, level, as, by, 'supported-by': support, ...more } = own
  const { reservations, 'same-words-as': same, disputes, resolves, 'bears-on': bearsOn, ...rest } = more
  const { 'addressed-to': addressees, ...none } = rest
  nothingLeft(none)
  const wording = linkWording(raw, onlyText(raw, ['that', 'says', 'proposition'], context.report), short, context)
  const ties = {
    sameWordsAs: linkTies(same, context),
    disputes: linkTies(disputes, context),
    resolves: linkTies(resolves, context),
    bearsOn: linkTies(bearsOn, context),
  }
  if (raw.values.id === undefined || !wording || !themed) return undefined
  return fromEveryKey<Point>({
    kind: 'point',
    ...recorded,
    ...themed,
    list,
    level: level ?? levelOfList[list],
    ...ties,
    verb: as ?? verbFor(list, addressees),
    wording,
    by: linkSpeakers(by, context),
    supportedBy: ifGiven(support, context.language),
    reservations: allInLanguage(reservations, context.language),
    addressedTo: allInLanguage(addressees, context.language),
  })
}

/** Links an entry under `voted:`. Absent where it has a fault. */
export function linkVote(raw: RawVote, context: SessionContext): Vote | undefined {
  const { recorded, left } = linkRecorded(raw.values, raw, context)
  const { themed, short, left: own } = linkThemed(left, raw, context)
  const { that: _that, proposition: _proposition, votes, groups, disputes, 'bears-on': bearsOn, ...rest } = own
  const { 'addressed-to': addressees, ...none } = rest
  nothingLeft(none)
  const wording = linkWording(raw, onlyText(raw, ['that', 'proposition'], context.report), short, context)
  const ties = { disputes: linkTies(disputes, context), bearsOn: linkTies(bearsOn, context) }
  if (raw.values.id === undefined || votes === undefined || !wording || !themed) return undefined
  return fromEveryKey<Vote>({
    kind: 'vote',
    ...recorded,
    ...themed,
    ...ties,
    wording,
    votes,
    groups: groups.flatMap((group) => linkGroup(group, context) ?? []),
    addressedTo: allInLanguage(addressees, context.language),
  })
}

/** What has addressees and no verb of its own is recommended to them, unless it was agreed. */
function verbFor(list: Point['list'], addressees: readonly unknown[]): Verb | undefined {
  return list === 'raised' && addressees.length > 0 ? 'recommended' : undefined
}

/** The kind of wording that each key makes of the words of a point. */
const wordings = { that: 'clause', says: 'sentence', proposition: 'proposition' } as const

function linkWording<K extends keyof typeof wordings>(
  { values }: { readonly values: Readonly<Record<K, RawText | undefined>> },
  key: K | undefined,
  short: Wording['short'],
  { language }: SessionContext,
): Wording | undefined {
  const text: RawText | undefined = key === undefined ? undefined : values[key]
  if (key === undefined || text === undefined) return undefined
  return fromEveryKey<Wording>({ as: wordings[key], text: inLanguage(text, language), short })
}

function linkGroup(
  { values: { called, votes, ...rest } }: RawVote['values']['groups'][number],
  { language }: SessionContext,
): Vote['groups'][number] | undefined {
  nothingLeft(rest)
  return called === undefined || votes === undefined ? undefined : { called: inLanguage(called, language), votes }
}
