import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import { onDate, period } from './dates.ts'
import { kindWords } from './kinds.ts'
import { clauses, listOf } from './lists.ts'
import { heldAt, of, the } from './meetings.ts'
import { capital, fullStop, sentences } from './sentences.ts'
import { countedMeetings, meetingNoun, precedingMeetings, seriesNoun } from './series.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called,
  meetings: (table) => phrase`The meetings are listed in table${noBreak}${table}.`,
  meeting,
  leaders,
  status: (facts) => phrase`${statuses(facts)} ${attributions[facts.attributed]}`,
  levels: (facts) => [{ type: 'text', value: levels(facts) }],
  missing,
  subtitle,
}

/** Who answers for the text, weakest first. Also printed on the cover. */
export function statuses({ status, organizers }: SeriesFacts): string {
  switch (status) {
    case 'organizer':
      return `The report was prepared by the ${organizers.length === 1 ? 'organizer' : 'organizers'}.`
    case 'chair':
      return 'The report was prepared under the responsibility of the chair.'
    case 'adopted':
      return 'The report was adopted by the participants.'
  }
}

const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: 'Views are not attributed.',
  sometimes: 'Views are not attributed, except statements made on the record.',
  always: 'Views are attributed as they are in the accounts.',
}

function series(facts: SeriesFacts): Phrase {
  const by = organizers(facts.organizers)
  const only = onlyIn(facts)
  if (only !== undefined)
    return fullStop(phrase`${capital(the(only.meeting))} on “${facts.title}” was organized by ${by}`)
  const when = facts.period === undefined ? '' : `, held ${period(facts.period)}`
  return sentences([
    fullStop(phrase`The ${seriesNoun(facts)} “${facts.title}” was organized by ${by}`),
    phrase`It consisted of ${countedMeetings(facts)}${when}.`,
  ])
}

function called(facts: SeriesFacts): ReturnType<IntroductionPhrases['called']> {
  const only = onlyIn(facts)
  return only === undefined
    ? { name: phrase`the series`, of: phrase`of the series` }
    : { name: the(only.meeting), of: of(only.meeting) }
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  return others.length === 0 ? first : phrase`${first}, together with ${listOf(others)}`
}

function meeting(facts: SeriesFacts, details: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  const { title, focus, with: partners, sources } = details
  const partly = partners.length === 0 ? [] : phrase`, together with ${listOf(partners)}`
  return sentences([
    fullStop(phrase`${capital(the(only.meeting))} was held${heldAt(only.meeting)} ${onDate(only.date)}${partly}`),
    title === undefined ? [] : fullStop(phrase`Its title was “${title}”`),
    focus === undefined ? [] : fullStop(phrase`It dealt with ${focus}`),
    sources.length === 0
      ? []
      : fullStop(phrase`The report draws on the following ${accounts(sources)}: ${clauses(sources)}`),
  ])
}

function accounts({ length }: readonly Phrase[]): string {
  return length === 1 ? 'account' : 'accounts'
}

function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const did = [
    ...(openedBy === undefined ? [] : [phrase`was opened by ${openedBy}`]),
    ...(chairs.length === 0 ? [] : [phrase`was chaired by ${listOf(chairs)}`]),
    ...(attendance === undefined ? [] : [phrase`was attended by ${attendance}`]),
  ]
  return fullStop(phrase`${capital(the(held))} ${clauses(did)}`)
}

function levels({ votes }: SeriesFacts): string {
  return [
    'The report distinguishes what was agreed from what was said. Where it says that something was agreed, the ' +
      'account of that meeting records agreement; “full” and “broad” tell its measure, and “the general view” a ' +
      'prevailing one, as that account does; they hold for that meeting and that wording only.',
    ...(votes ? ['What was put to a vote is reported with its figures; no agreement is inferred from them.'] : []),
    'Where the account records no agreement, the report says that a point was made, with the verb that the account ' +
      'uses, and no more.',
  ].join(' ')
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0)
    return phrase`An account is available of ${only === undefined ? phrase`every meeting` : the(only.meeting)}.`
  const it = none.length === 1 ? 'it' : 'them'
  const silence = `that a point is not reported from ${it} does not mean that it was not made there`
  const which = named(none).map((one, index) => (index === 0 ? one : phrase`of ${one}`))
  return phrase`No account is available of ${listOf(which, ' or ')}; ${silence}.`
}

/** Names meetings, those of one kind that their places name together: "the seminars held in Bonn, Kiel and Oslo". */
function named(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named)
  const kinds = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const places = byPlace.filter((one) => one.kind === kind).map(({ place }) => place?.name ?? [])
      return phrase`the ${kindWords[kind][places.length === 1 ? 0 : 1]} held in ${listOf(places)}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(the),
  ]
}

function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  if (shown === undefined) return phrase`Report of the ${meetingNoun(facts)[1]}`
  const { place, called } = shown.meeting
  const where = place === undefined || plain(called.name).includes(plain(place.name)) ? [] : [place.name]
  const date = isKnown(shown.date) ? [phrase`${onDate(shown.date).replace(/^(?:on|in) /u, '')}`] : []
  const held = [...where, ...date]
  const preceding = facts.meetings.length === 1 ? '' : ` and of ${precedingMeetings(facts)}`
  return phrase`Report ${of(shown.meeting)}${held.length === 0 ? [] : phrase` (${listOf(held, ', ')})`}${preceding}`
}
