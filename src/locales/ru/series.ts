import type { Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { countsByKind, finalIn, isFinalLast, othersIn } from '../shared/meetings-in.ts'
import type { Agreeing } from './agreement.ts'
import { classOf, countAbout, counted, countOf, figures, formFor } from './counts.ts'
import { anyMeeting, type KindWords, kindWords } from './kinds.ts'
import { listOf } from './lists.ts'
import { agreementOfMeeting, the } from './meetings.ts'

/** Says which meetings were held: "были проведены шесть семинаров и заключительная конференция". */
export function heldMeetings(facts: SeriesFacts): Phrase {
  const final = finalIn(facts)
  const kinds = countsByKind(othersIn(facts))
  const [first] = kinds
  const names = [
    ...kinds.map(([kind, number]) => phrase`${counted(number, kindWords[kind])}`),
    ...(final === undefined ? [] : [the(final.meeting)]),
  ]
  if (names.length > 1) return phrase`были проведены ${listOf(names)}`
  const verb = first === undefined ? wereHeld(final?.meeting) : heldAsMany(first[1], kindWords[first[0]])
  return phrase`${verb} ${listOf(names)}`
}

/** The verb before a number: "был проведен 21 семинар", "были проведены два", "было проведено пять". */
function heldAsMany(number: number, { gender }: KindWords): string {
  switch (classOf(number)) {
    case 'one':
      return held[gender]
    case 'few':
      return held.pl
    case 'many':
      return held.n
  }
}

const held: Agreeing = { m: 'был проведен', f: 'была проведена', n: 'было проведено', pl: 'были проведены' }

function wereHeld(meeting: Meeting | undefined): string {
  return meeting === undefined ? held.n : held[agreementOfMeeting(meeting)]
}

/** The meetings beside the final one, after "о": "предшествовавших ей семинарах"; or "семинарах серии". */
export function otherMeetings(facts: SeriesFacts): string {
  const others = othersIn(facts)
  const words = nounOf(others)
  const noun = others.length > 1 ? words.aboutAll : words.about
  const final = finalIn(facts)
  if (final === undefined || !isFinalLast(facts)) return `${noun} серии`
  const it = { m: 'ему', f: 'ей', n: 'ему', pl: 'им' }[agreementOfMeeting(final.meeting)]
  const ending = others.length > 1 ? 'их' : words.gender === 'f' ? 'ей' : 'ем'
  return `предшествовавш${ending} ${it} ${noun}`
}

/** What the series is of, in the genitive: "семинаров" where all but the final one are seminars. */
export function seriesOf(facts: SeriesFacts): string {
  return nounOf(othersIn(facts)).many
}

/** What all meetings of a series are called together. */
export function meetingNoun(facts: SeriesFacts): KindWords {
  return nounOf(facts.meetings.map(({ meeting }) => meeting))
}

/** After an account: "о трех из шести семинаров", "об 11 из 21 мероприятия". */
export function aboutSome(some: number, facts: SeriesFacts): string {
  const all = facts.meetings.length
  const noun = meetingNoun(facts)
  // Numbers that are compared are both in figures where one of them is.
  const part = all < 10 ? countAbout(some, noun.gender) : `${some === 11 ? 'об' : 'о'} ${figures(some)}`
  const whole = formFor(all, { one: noun.of, few: noun.many, many: noun.many })
  return `${part} из ${countOf(all, noun.gender)} ${whole}`
}

/** What all meetings of a list are, if that is one thing. */
function nounOf(meetings: readonly Meeting[]): KindWords {
  const [first] = meetings
  return first !== undefined && meetings.every(({ kind }) => kind === first.kind) ? kindWords[first.kind] : anyMeeting
}
