import type { Phrase } from '../../locales/claim.ts'
import { kindOf, sameChoice, textsOf } from '../../model/choice.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import { groupBy } from '../../model/grouping.ts'
import { sessionOf } from '../../model/order.ts'
import type { Dilemma } from '../../model/statement.ts'
import type { WaitingSentences } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { considerationsOf } from './considerations-of.ts'
import type { SectionNames } from './section-names.ts'

/**
 * Says where else a matter was raised, in each meeting's own words, and what became of it. `silent`: that no later
 * account takes it up is said here, and not once for its block.
 */
export function sayCourse(
  dilemma: MergedDilemma,
  silent: boolean,
  names: SectionNames,
  context: ThemeContext,
): WaitingSentences {
  const { dilemma: phrases } = context.locale
  const [first, ...later] = dilemma.members
  const kind = kindOf(first.choice)
  const same = later.filter((member) => sameChoice(member.choice, first.choice))
  const spoken = same.filter(({ by }) => by.length > 0).map((member) => saySame(member, names, context))
  const alike = same.filter(({ id, by }) => by.length === 0 && sessionOf(id) !== sessionOf(first.id))
  const again = [...groupBy(alike, ({ outcome }) => outcome)].map(([outcome, members]) => {
    const meetings = [...new Map(members.map(({ id }) => [sessionOf(id), names.meeting(id)])).values()]
    return phrases.takenUpAgain(kind, outcome, meetings)
  })
  const differing = later
    .filter((member) => !sameChoice(member.choice, first.choice))
    .map((member) => sayEcho(member, names, context))
  const ending = sayEnding(dilemma, names, context)
  return (numbering) => [
    ...again,
    ...spoken,
    ...differing.flatMap((say) => say(numbering)),
    ...ending(numbering),
    ...(silent ? [phrases.notTakenUp(kind)] : []),
  ]
}

/** Tells whether accounts of later meetings exist, and none of them takes the matter up or bears on it. */
export function isNotTakenUp({ bearing, course, members: [first] }: MergedDilemma, context: ThemeContext): boolean {
  const { lastAccount, placeOf } = context
  const place = placeOf(first.id)
  return course.state === 'once' && lastAccount > place && bearing.every((id) => placeOf(id) <= place)
}

/** Who said the words of a concern too: words never stand without those whose they are. */
function saySame(member: Dilemma, names: SectionNames, context: ThemeContext): Phrase {
  const [text = {}] = textsOf(member.choice)
  return context.locale.dilemma.sameConcern(names.concern(member, text), names.meeting(member.id))
}

function sayEcho(member: Dilemma, names: SectionNames, context: ThemeContext): WaitingSentences {
  const { dilemma: phrases } = context.locale
  const { id, choice, outcome } = member
  const meeting = names.meeting(id)
  const texts = textsOf(choice)
  const concern = names.concern(member, texts[0] ?? {})
  const echo = phrases.echo(kindOf(choice), { words: texts.map(context.say), outcome }, concern, meeting)
  if (!('between' in choice)) return () => [echo]
  const considered = choice.between.map(({ because }) =>
    considerationsOf(
      because.map((what) => ({ what, saidIn: [id] })),
      id,
      names,
      context,
    ),
  )
  return (numbering) => [echo, phrases.considerations(considered.map((say) => say(numbering)))]
}

function sayEnding({ course, members }: MergedDilemma, names: SectionNames, context: ThemeContext): WaitingSentences {
  const { dilemma: phrases } = context.locale
  if (course.state !== 'settled' && course.state !== 're-opened') return () => []
  const kind = kindOf(members[0].choice)
  const by = course.state === 'settled' ? course.by : course.settledBy
  const home = context.homeOf(by)
  if (home === undefined) return () => []
  const meeting = names.meeting(by)
  if (course.state === 'settled') return ({ cite }) => [phrases.settled(kind, meeting, cite(home))]
  const again = names.meeting(course.by)
  return ({ cite }) => [phrases.reopened(kind, meeting, cite(home), again)]
}
