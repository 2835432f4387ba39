import type { MeetingKind } from '../../model/session.ts'
import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, kindOfAll, othersIn } from '../shared/meetings-in.ts'
import { noBreak } from '../shared/no-break.ts'
import type { Case, Gender } from './counts.ts'
import { counted, figures, formAfter, inWords } from './counts.ts'
import { adjective, kindWords, other, theseMeetings } from './kinds.ts'
import { listOf } from './lists.ts'
import { genderOfMeeting, the } from './meetings.ts'

/** Counts the meetings by kind, the final one by its name: "ست حلقات دراسية والمؤتمر الختامي". */
export function countedMeetings(facts: SeriesFacts, as: Case): Phrase {
  const final = finalIn(facts)
  return listOf([
    ...countsByKind(othersIn(facts)).map(([kind, number]) => phrase`${counted(number, kindWords[kind], as)}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ])
}

/** The gender that a verb before those counts has: that of the first. */
export function genderOfMeetings(facts: SeriesFacts): Gender {
  const [first] = countsByKind(othersIn(facts))
  const final = finalIn(facts)
  if (first !== undefined) return kindWords[first[0]].gender
  return final === undefined ? 'm' : genderOfMeeting(final.meeting)
}

/** The meetings beside the final one: "الحلقات الدراسية السابقة"; those of several kinds are meetings. */
export function precedingMeetings(facts: SeriesFacts): string {
  const others = othersIn(facts)
  return theseMeetings(kindOfAll(others), others.length, isFinalLast(facts) ? adjective('السابق') : other)
}

/** What all meetings are: "سلسلة الحلقات الدراسية" where all but the final one are seminars. */
export function seriesNoun(facts: SeriesFacts): string {
  return `سلسلة ${kindWords[kindOfAll(othersIn(facts))].theMany}`
}

/** All meetings of a series, with the article, as an object: "الحلقات الدراسية", "الاجتماعين". */
export function allMeetings(facts: SeriesFacts): string {
  return theseMeetings(kindOfMeetings(facts), facts.meetings.length)
}

/** The meetings that are not among some, as an object: "الاجتماع الآخر", "الاجتماعات الأخرى". */
export function otherMeetings(number: number): string {
  return theseMeetings('meeting', number, other)
}

/** "ثلاث من الحلقات الدراسية الست", after a preposition; of some and not all. For the summary and the conclusions. */
export function someOf(some: number, facts: SeriesFacts): string {
  const all = facts.meetings.length
  const kind = kindWords[kindOfMeetings(facts)]
  const { gender } = kind
  if (some === 1 && all < 10) return `${gender === 'f' ? 'إحدى' : 'أحد'} ${allOf(all, kindOfMeetings(facts))}`
  if (all < 10) return `${some === 2 ? two[gender] : inWords(some, gender)} من ${allOf(all, kindOfMeetings(facts))}`
  // Numbers that are compared are both in figures where one of them is (United Nations Editorial Manual).
  return `${figures(some)} من أصل ${figures(all)}${noBreak}${formAfter(all, kind)}`
}

const two: Readonly<Record<Gender, string>> = { f: 'اثنتين', m: 'اثنين' }

/** "الحلقتين الدراسيتين", "الحلقات الدراسية الست" */
function allOf(number: number, kind: MeetingKind): string {
  const word = inWords(number, kindWords[kind].gender)
  return `${theseMeetings(kind, number)}${word === undefined ? '' : ` ال${word}`}`
}

function kindOfMeetings({ meetings }: SeriesFacts): MeetingKind {
  return kindOfAll(meetings.map(({ meeting }): Meeting => meeting))
}
