import type { Meeting, Phrase } from '../claim.ts'
import type { IntroductionPhrases } from '../define-locale.ts'
import type { HeldMeeting, Leaders, MeetingDetails, SeriesFacts } from '../facts.ts'
import { join, joinWith, phrase } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { finalIn, onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { onDate, period, span } from './dates.ts'
import { kindWords } from './kinds.ts'
import { listOf, looseList, series as seriesOf } from './lists.ts'
import { heldAt, of, the, venue } from './meetings.ts'
import { fullStop, sentences } from './sentences.ts'
import { countedMeetings, meetingNoun, precedingMeetings, seriesNoun } from './series.ts'

/** The introduction: what the series was, who answers for the text, and how to read its words. */
export const introduction: IntroductionPhrases = {
  series,
  called,
  meetings: (table) => phrase`各次会议列于表${table}。`,
  meeting,
  leaders,
  status: (facts) => phrase`${statuses[facts.status]}${attributions[facts.attributed]}`,
  levels: ({ votes }) => [{ type: 'text', value: levels(votes) }],
  missing,
  subtitle,
}

/** Who answers for the text, weakest first. Also printed on the cover. */
export const statuses: Readonly<Record<SeriesFacts['status'], string>> = {
  organizer: '本报告由主办方编写。',
  chair: '本报告由主席负责编写。',
  adopted: '本报告已由与会者通过。',
}

const attributions: Readonly<Record<SeriesFacts['attributed'], string>> = {
  never: '意见不注明发表者。',
  sometimes: '意见不注明发表者，但记录在案的发言除外。',
  always: '意见按纪要所载注明发表者。',
}

function series(facts: SeriesFacts): Phrase {
  const by = organizers(facts.organizers)
  const only = onlyIn(facts)
  if (only !== undefined) return phrase`题为“${facts.title}”的${the(only.meeting)}由${by}举办。`
  const when = facts.period === undefined ? '' : `，于${period(facts.period)}举行`
  return sentences([
    phrase`题为“${facts.title}”的${seriesNoun(facts)}由${by}举办。`,
    phrase`该系列包括${countedMeetings(facts)}${when}。`,
  ])
}

function called(facts: SeriesFacts): ReturnType<IntroductionPhrases['called']> {
  const only = onlyIn(facts)
  if (only !== undefined) return { name: the(only.meeting), of: of(only.meeting, '') }
  const name = `本${seriesNoun(facts)}`
  return { name: phrase`${name}`, of: phrase`${name}的` }
}

function organizers([first = [], ...others]: readonly Phrase[]): Phrase {
  return others.length === 0 ? first : phrase`${first}会同${looseList(others)}`
}

/** "日内瓦研讨会于2007年5月11日同…合作举行。" A date that is not known is said to be so. */
export function heldSentence({ meeting: held, date }: HeldMeeting, partners: readonly Phrase[] = []): Phrase {
  const [where, partly] = [heldAt(held), partners.length === 0 ? [] : phrase`同${looseList(partners)}合作`]
  if (isKnown(date)) return phrase`${the(held)}${onDate(date)}${where}${partly}举行。`
  return where.length + partly.length === 0
    ? phrase`${of(held, '日期')}不详。`
    : phrase`${the(held)}${where}${partly}举行，日期不详。`
}

function meeting(facts: SeriesFacts, { title, focus, with: partners, sources }: MeetingDetails): Phrase {
  const only = onlyIn(facts)
  if (only === undefined) return []
  return sentences([
    heldSentence(only, partners),
    title === undefined ? [] : phrase`会议的标题为“${title}”。`,
    focus === undefined ? [] : fullStop(phrase`会议的重点为${focus}`),
    sources.length === 0 ? [] : fullStop(phrase`本报告依据以下纪要编写：${seriesOf(sources)}`),
  ])
}

function leaders(held: Meeting, { openedBy, chairs, attendance }: Leaders): Phrase {
  const did = [
    ...(openedBy === undefined ? [] : [phrase`由${openedBy}宣布开幕`]),
    ...(chairs.length === 0 ? [] : [phrase`由${looseList(chairs)}主持`]),
    ...(attendance === undefined ? [] : [phrase`出席者有${attendance}`]),
  ]
  const alone = openedBy === undefined && chairs.length === 0
  return fullStop(phrase`${alone ? of(held, '') : the(held)}${joinWith(did, '，', '，')}`)
}

function levels(votes: boolean): string {
  return [
    '本报告区分达成一致的内容和所发表的意见。凡述及达成一致之处，该次会议的纪要均记录了一致意见；' +
      '“完全”和“广泛”表示该纪要所记录的一致程度，“普遍看法”表示该纪要所记录的主流看法；' +
      '这些用语仅适用于该次会议和该项措辞。',
    votes ? '付诸表决的事项列明票数，不据此推断存在一致意见。' : '',
    '纪要没有记录一致意见的，本报告只说明有人提出了某一观点，采用纪要所用的动词，不作更多表述。',
  ].join('')
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts)
  const only = onlyIn(facts)
  if (none.length === 0) return only === undefined ? phrase`每次会议均有纪要。` : phrase`${the(only.meeting)}有纪要。`
  const [each, whose] = none.length === 1 ? ['没有纪要', '该会议'] : ['均没有纪要', '这些会议']
  const silence = `本报告没有记述${whose}上的某一观点，并不意味着会上没有提出这一观点`
  return phrase`${joinWith(named(none), '、', '以及')}${each}；${silence}。`
}

/** Names meetings, those of one kind that their places name together: "在波恩、基尔和奥斯陆举行的研讨会". */
function named(meetings: readonly Meeting[]): readonly Phrase[] {
  const byPlace = meetings.filter((one) => one.byPlace && !one.named)
  const kinds = [...new Set(byPlace.map(({ kind }) => kind))]
  return [
    ...kinds.map((kind) => {
      const places = byPlace.filter((one) => one.kind === kind).map(({ place }) => place?.name ?? [])
      return phrase`在${listOf(places)}举行的${kindWords[kind].noun}`
    }),
    ...meetings.filter((one) => !byPlace.includes(one)).map(the),
  ]
}

/** "总结会议(2007年10月29日至30日，奥斯陆)及此前各次研讨会的报告" */
function subtitle(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const shown = final?.account ? final : onlyIn(facts)
  if (shown === undefined) {
    const { measure, noun } = meetingNoun(facts)
    return phrase`各${measure}${noun}的报告`
  }
  const preceding = facts.meetings.length === 1 ? '' : `及${precedingMeetings(facts)}`
  return phrase`${inBrackets(shown)}${preceding}的报告`
}

/** The meeting with when and where it was held, as far as that is known and its name does not say it. */
export function inBrackets({ meeting: held, date }: HeldMeeting): Phrase {
  const [when, where] = [isKnown(date) ? span(date) : '', venue(held)]
  const mark = when !== '' && where.length > 0 ? '，' : ''
  const details = phrase`${when}${mark}${where}`
  return details.length === 0 ? the(held) : join([the(held), phrase`(${details})`])
}
