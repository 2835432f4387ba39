import type { MeetingKind } from '../../model/session.ts'
import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, kindOfAll, othersIn } from '../shared/meetings-in.ts'
import type { Agreement } from './agreement.ts'
import { agreeing, definite } from './agreement.ts'
import type { CountedNoun } from './counts.ts'
import { count, counted, figures } from './counts.ts'
import { beginsWithVowel, de } from './elision.ts'
import { kindWords } from './kinds.ts'
import { listOf } from './lists.ts'
import { agreementOf, the } from './meetings.ts'

/** Counts the meetings by kind, the final one by its name: "six séminaires et la conférence finale". */
export function countedMeetings(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  return listOf([
    ...countsByKind(othersIn(facts)).map(([kind, number]) => phrase`${counted(number, kindWords[kind])}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ])
}

/** How words agree with all meetings together: feminine only where every one is. */
export function agreementOfAll({ meetings }: SeriesFacts): Agreement {
  const all = meetings.map(({ meeting }) =>
    meeting.final ? agreementOf(meeting).gender : kindWords[meeting.kind].gender,
  )
  return { gender: all.includes('masculine') ? 'masculine' : 'feminine', isPlural: meetings.length > 1 }
}

/** The meetings beside the final one, after “de”: "des séminaires précédents"; those of several kinds are meetings. */
export function ofPrecedingMeetings(facts: SeriesFacts): Phrase {
  const others = othersIn(facts)
  const { one, many, gender } = nounFor(others)
  const [noun, isPlural] = others.length === 1 ? [one, false] : [many, true]
  const called = isFinalLast(facts)
    ? `${definite(noun, { gender, isPlural })} ${agreeing('précédent', { gender, isPlural })}`
    : isPlural
      ? `les autres ${noun}`
      : `l’autre ${noun}`
  return de(phrase`${called}`)
}

/** What all meetings are: "la série de séminaires" where all but the final one are seminars, else "la série". */
export function seriesNoun(facts: SeriesFacts): string {
  const { many } = nounFor(othersIn(facts))
  if (many === kindWords.meeting.many) return 'la série'
  return `la série ${beginsWithVowel(many) ? 'd’' : 'de '}${many}`
}

/** What all meetings of a series are called together. */
export function meetingNoun(facts: SeriesFacts): CountedNoun {
  return nounFor(facts.meetings.map(({ meeting }) => meeting))
}

/** "de trois des sept réunions", "de l’un des deux séminaires"; of some and not all. */
export function ofSome(some: number, facts: SeriesFacts): Phrase {
  const all = facts.meetings.length
  const { many, gender } = meetingNoun(facts)
  // Numbers that are compared are both in figures where one of them is.
  const one = gender === 'feminine' ? 'l’une' : 'l’un'
  const [part, whole] =
    all < 10 ? [some === 1 ? one : count(some, gender), count(all, gender)] : [figures(some), figures(all)]
  return de(phrase`${part} des ${whole} ${many}`)
}

function nounFor(meetings: readonly Meeting[]): CountedNoun {
  const kind: MeetingKind = kindOfAll(meetings)
  return kindWords[kind]
}
