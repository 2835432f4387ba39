import type { Phrase } from '../../locales/define-locale.ts'
import { kindOf } from '../../locales/define-locale.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import { sessionOf } from '../../model/order.ts'
import type { Dilemma } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { Numbering } from '../draft.ts'
import { textsOf } from './texts-of.ts'

/**
 * Says where else a matter was raised, in each meeting's own words, and what became of it. Silence is only called silence where there are accounts that could
 * have spoken.
 */
export function sayCourse(dilemma: MergedDilemma, context: Context, { cite }: Numbering): readonly Phrase[] {
  const { dilemma: phrases } = context.locale
  const [first, ...later] = dilemma.members
  const alike = later.filter((member) => sessionOf(member.id) !== sessionOf(first.id) && sameWords(member, first))
  const differing = later.filter((member) => !sameWords(member, first))
  return [
    ...(alike.length === 0 ? [] : [phrases.takenUpAgain(kindOf(first.choice), [...new Set(alike.map((member) => context.meeting(member.id)))])]),
    ...differing.map((member) => phrases.echo(kindOf(member.choice), textsOf(member.choice).map(context.say), context.meeting(member.id))),
    ...outcome(dilemma, context, cite),
  ]
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
      return [course.state === 'settled' ? phrases.settled(kind, context.meeting(by), cite(home)) : phrases.reopened(kind, context.meeting(by), cite(home), context.meeting(course.by))]
    }
  }
}

function accountsAfter(first: Dilemma, { evidence, session }: Context): boolean {
  const { sessions } = evidence.notes
  return sessions.slice(sessions.indexOf(session(first.id)) + 1).some((later) => later.notes === 'taken')
}

function sameWords(a: Dilemma, b: Dilemma): boolean {
  return JSON.stringify(textsOf(a.choice)) === JSON.stringify(textsOf(b.choice))
}
