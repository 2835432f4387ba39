import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, kindOfAll, othersIn } from '../shared/meetings-in.ts'
import { countAlone, counted, figures } from './counts.ts'
import { kindWords } from './kinds.ts'
import { the } from './meetings.ts'
import type { Noun } from './nouns.ts'

/** Lists the meetings by kind, the final one by its name: "seis seminarios", "la conferencia final". */
export function countedMeetings(facts: SeriesFacts): readonly Phrase[] {
  const final = finalIn(facts)
  return [
    ...countsByKind(othersIn(facts)).map(([kind, number]) => phrase`${counted(number, kindWords[kind])}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ]
}

/** The meetings beside the final one: "los seminarios precedentes"; those of several kinds are meetings. */
export function precedingMeetings(facts: SeriesFacts): Phrase {
  const others = othersIn(facts)
  const { one, many, gender } = nounFor(others)
  const isMany = others.length > 1
  const the = theOf(gender, isMany)
  if (isFinalLast(facts)) return phrase`${the} ${isMany ? `${many} precedentes` : `${one} precedente`}`
  return phrase`${the} ${isMany ? `demás ${many}` : `${gender === 'm' ? 'otro' : 'otra'} ${one}`}`
}

/** The small article of a noun. */
export function theOf(gender: Noun['gender'], isMany: boolean): string {
  if (gender === 'm') return isMany ? 'los' : 'el'
  return isMany ? 'las' : 'la'
}

/** What all meetings are: "serie de seminarios" where all but the final one are seminars, else "serie". */
export function seriesNoun(facts: SeriesFacts): string {
  const { one, many } = nounFor(othersIn(facts))
  return one === kindWords.meeting.one ? 'serie' : `serie de ${many}`
}

/** What all meetings of a series are called together. */
export function meetingNoun(facts: SeriesFacts): Noun {
  return nounFor(facts.meetings.map(({ meeting }) => meeting))
}

/** "tres de las siete reuniones"; of some and not all. For the summary and the conclusions. */
export function someOf(some: number, facts: SeriesFacts): string {
  const all = facts.meetings.length
  const { many, gender } = meetingNoun(facts)
  // Numbers that are compared are both in figures where one of them is.
  const [part, whole] = all < 10 ? [countAlone(some, gender), countAlone(all, gender)] : [figures(some), figures(all)]
  return `${part} de ${theOf(gender, true)} ${whole} ${many}`
}

function nounFor(meetings: readonly Meeting[]): Noun {
  return kindWords[kindOfAll(meetings)]
}
