import type { Phrase } from '../../locales/claim.ts'
import { kindOf, sameChoice, textsOf } from '../../model/choice.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import { sessionOf } from '../../model/order.ts'
import type { Dilemma } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../filled.ts'
import { considerationsOf } from './considerations-of.ts'

/**
 * Says where else a matter was raised, in each meeting's own words, and what became of it. Silence is only called
 * silence where there are accounts that could have spoken.
 */
export function sayCourse(dilemma: MergedDilemma, context: Context, { cite, citeAll }: Numbering): readonly Phrase[] {
  const { dilemma: phrases } = context.locale
  const [first, ...later] = dilemma.members
  const alike = later.filter(
    (member) => sessionOf(member.id) !== sessionOf(first.id) && sameChoice(member.choice, first.choice),
  )
  const differing = later.filter((member) => !sameChoice(member.choice, first.choice))
  return [
    ...(alike.length === 0
      ? []
      : [phrases.takenUpAgain(kindOf(first.choice), [...new Set(alike.map((member) => context.meeting(member.id)))])]),
    ...differing.flatMap((member) => sayEcho(member, context, citeAll)),
    ...outcome(dilemma, context, cite),
  ]
}

function sayEcho({ id, choice }: Dilemma, context: Context, citeAll: Numbering['citeAll']): readonly Phrase[] {
  const { dilemma: phrases } = context.locale
  const meeting = context.meeting(id)
  const echo = phrases.echo(kindOf(choice), textsOf(choice).map(context.say), meeting)
  if (!('between' in choice)) return [echo]
  const because = choice.between.map((horn) =>
    considerationsOf(
      horn.because.map((what) => ({ what, saidIn: [id] })),
      meeting,
      context,
      citeAll,
    ),
  )
  return [echo, phrases.considerations(because)]
}

function outcome({ course, members }: MergedDilemma, context: Context, cite: Numbering['cite']): readonly Phrase[] {
  const { dilemma: phrases } = context.locale
  const kind = kindOf(members[0].choice)
  switch (course.state) {
    case 'once':
      return accountsAfter(members[0], context) ? [phrases.notTakenUp(kind)] : []
    case 'recurring':
      return []
    case 'settled':
    case 're-opened': {
      const by = course.state === 'settled' ? course.by : course.settledBy
      const home = context.homeOf(by)
      if (home === undefined) return []
      return [
        course.state === 'settled'
          ? phrases.settled(kind, context.meeting(by), cite(home))
          : phrases.reopened(kind, context.meeting(by), cite(home), context.meeting(course.by)),
      ]
    }
  }
}

function accountsAfter(first: Dilemma, { evidence, session }: Context): boolean {
  const { sessions } = evidence.notes
  return sessions.slice(sessions.indexOf(session(first.id)) + 1).some((later) => later.notes === 'taken')
}
