import fc from 'fast-check'
import { kinds } from '../../src/model/session.ts'

/** The ids of the sessions, in the order of the series. They tell nothing of place or name. */
export const sessionIds = ['alfa', 'bravo', 'charlie', 'delta', 'echo']

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** What is drawn by chance for a meeting, beside its statements. */
export const meetingDice = fc.record({
  kind: fc.constantFrom(...kinds.slice(0, 6), 'round-table' as const, 'session' as const, undefined),
  place: fc.constantFrom('Geneva', 'Oslo', 'The Hague', 'Paris', 'New York'),
  online: fc.constantFrom(...([false, false, false, 'and a place', 'alone'] as const)),
  called: fc.nat({ max: 4 }),
  short: fc.nat({ max: 3 }),
  account: fc.nat({ max: 7 }),
  onRecord: fc.boolean(),
  date: fc.constantFrom(
    '2007-03-26',
    '2007-03-26/2007-03-27',
    '2007-03-30/2007-04-02',
    '2007-06',
    '2007',
    '2007-05-11/..',
    '../2007-10-05',
    'unknown',
  ),
})

/** What was drawn for a meeting. */
export type MeetingDice = typeof meetingDice extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** A meeting as it is to be written: its keys, and what the text may call it. */
export interface PlannedMeeting {
  readonly id: string
  readonly names: readonly string[]
  readonly keys: Readonly<Record<string, unknown>>
  readonly onRecord: boolean
  readonly hasAccount: boolean
}

/** Plans the meetings of a series; those that could not be told apart are called by their number. */
export function planMeetings(drawn: readonly MeetingDice[], final: number): readonly PlannedMeeting[] {
  const ownNames = drawn.map((dice, index) => nameOf(dice, index === final))
  return drawn.map((dice, index) => {
    const isFinal = index === final
    const { place, online, kind, date } = dice
    const ordinal = ordinals[index] ?? 'last'
    const shared = ownNames.some((name, at) => at !== index && name === ownNames[index])
    const called = dice.called === 0 || shared ? `the ${ordinal} gathering` : undefined
    const short = called !== undefined && dice.short < 2 ? `the ${ordinal} one` : undefined
    const alone = online === 'alone'
    const byPlace = online === false && !isFinal && drawn.every((other, at) => at === index || placeOf(other) !== place)
    return {
      id: sessionIds[index] ?? 'last',
      names: [
        ...(byPlace ? [`in ${place}`] : []),
        called ?? ownNames[index] ?? '',
        ...(short === undefined ? [] : [short]),
      ],
      onRecord: dice.onRecord,
      hasAccount: dice.account > 0,
      keys: {
        ...(!alone && { place }),
        ...(online !== false && { online: true }),
        date,
        ...(kind !== undefined && { kind }),
        ...(isFinal && { final: true }),
        ...(called !== undefined && { called }),
        ...(short !== undefined && { short }),
        attribution: dice.onRecord ? 'on-record' : 'unattributed',
        sources: [{ id: 'account', title: 'Account', language: index % 2 === 0 ? 'en' : 'nb' }],
        ...(dice.account === 0 && { notes: 'none' }),
      },
    }
  })
}

function placeOf({ place, online }: MeetingDice): string | undefined {
  return online === 'alone' ? undefined : place
}

/** What a meeting is called that the notes give no name. */
function nameOf(dice: MeetingDice, isFinal: boolean): string {
  const { kind = 'meeting', online } = dice
  const noun = kind === 'round-table' ? 'round table' : kind
  const place = placeOf(dice)
  if (isFinal) return `the final ${noun}`
  if (place === undefined) return `the ${online === false ? '' : 'online '}${noun}`
  return place.startsWith('The ') ? `the ${noun} in ${place}` : `the ${place} ${noun}`
}
