import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, kindOfAll, othersIn } from '../shared/meetings-in.ts'
import type { Counted } from './counts.ts'
import { count, counted, figures } from './counts.ts'
import { kindWords } from './kinds.ts'
import { listOf } from './lists.ts'
import { the } from './meetings.ts'

/** Counts the meetings by what they are called, the final one by its name: "六次研讨会和总结会议". */
export function countedMeetings(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  return listOf([
    ...countsByNoun(othersIn(facts)).map(([what, number]) => phrase`${counted(number, what)}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ])
}

/** The meetings beside the final one: "此前各次研讨会", "另一届会议"; those of several kinds are 会议. */
export function precedingMeetings(facts: SeriesFacts): string {
  const others = othersIn(facts)
  const { measure, noun } = nounFor(others)
  const isOne = others.length === 1
  if (!isFinalLast(facts)) return `${isOne ? '另一' : '其他各'}${measure}${noun}`
  return `此前${isOne ? '一' : '各'}${measure}${noun}`
}

/** What the series is: "系列研讨会" where all but the final one are seminars, else "系列会议". */
export function seriesNoun(facts: SeriesFacts): string {
  return `系列${nounFor(othersIn(facts)).noun}`
}

/** What all meetings of a series are called together. */
export function meetingNoun(facts: SeriesFacts): Counted {
  return nounFor(facts.meetings.map(({ meeting }) => meeting))
}

/** "七次会议中有三次"; of some and not all. For the summary and the conclusions. */
export function someOf(some: number, facts: SeriesFacts): string {
  const all = facts.meetings.length
  const { measure, noun } = meetingNoun(facts)
  // Numbers that are compared are both in figures where one of them is.
  const [part, whole] = all < 10 ? [count(some), count(all)] : [figures(some), figures(all)]
  return `${whole}${measure}${noun}中有${part}${measure}`
}

function nounFor(meetings: readonly Meeting[]): Counted {
  return kindWords[kindOfAll(meetings)]
}

/** Counts meetings together that are counted by the same noun, in the order in which the nouns first stand. */
function countsByNoun(meetings: readonly Meeting[]): readonly (readonly [what: Counted, number: number])[] {
  const numbers = new Map<string, readonly [Counted, number]>()
  for (const [kind, number] of countsByKind(meetings)) {
    const what = kindWords[kind]
    const key = `${what.measure}${what.noun}`
    numbers.set(key, [what, number + (numbers.get(key)?.[1] ?? 0)])
  }
  return [...numbers.values()]
}
