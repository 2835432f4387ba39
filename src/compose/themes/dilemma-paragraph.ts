import type { Phrase } from '../../locales/claim.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import type { Dilemma } from '../../model/statement.ts'
import { refersToPoint } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import type { FilledParagraph, Numbering } from '../filled.ts'
import { considerationsOf } from './considerations-of.ts'
import { sayCourse } from './say-course.ts'
import { sayMentions } from './say-finding.ts'

/**
 * Makes the numbered paragraph of a dilemma, a question or a concern: its horns in equal space, ways forward, and its
 * course over the series.
 */
export function dilemmaParagraph(dilemma: MergedDilemma, context: Context): FilledParagraph {
  return {
    type: 'paragraph',
    level: 0,
    subject: dilemma.subject,
    sources: sourcesOf(dilemma),
    say: (numbering) =>
      context.locale.sentences([
        ...opening(dilemma, context, numbering),
        ...ways(dilemma, context, numbering),
        ...sayCourse(dilemma, context, numbering),
        ...sayMentions(dilemma.mentions, context, numbering),
      ]),
  }
}

function opening(dilemma: MergedDilemma, context: Context, { citeAll }: Numbering): readonly Phrase[] {
  const { choice, members, horns } = dilemma
  const meeting = context.meeting(members[0].id)
  const bearing = citeAll(dilemma.bearing.flatMap((id) => context.homeOf(id) ?? []))
  const phrases = context.locale.dilemma
  if ('question' in choice) return [phrases.question(context.say(choice.question), meeting, bearing)]
  if ('concern' in choice) return [phrases.concern(context.say(choice.concern), meeting, bearing)]
  return [
    phrases.between(
      horns.map((horn) => context.say(horn.horn)),
      meeting,
    ),
    phrases.considerations(horns.map((horn) => considerationsOf(horn.because, meeting, context, citeAll))),
    bearing.length === 0 ? [] : phrases.bearing(bearing),
  ]
}

function ways({ members }: MergedDilemma, context: Context, { citeAll }: Numbering): readonly Phrase[] {
  const all = members.flatMap(({ id, waysForward }) => waysForward.map((what) => ({ what, saidIn: [id] })))
  return all.length === 0
    ? []
    : [context.locale.dilemma.waysForward(considerationsOf(all, context.meeting(members[0].id), context, citeAll))]
}

/** All statements that a paragraph was made from: its members, what bears on it, and the points that it refers to. */
function sourcesOf({ members, bearing, course, mentions }: MergedDilemma): readonly StatementId[] {
  const settled = course.state === 'settled' ? [course.by] : course.state === 're-opened' ? [course.settledBy] : []
  return [
    ...new Set([
      ...members.map((member) => member.id),
      ...bearing,
      ...settled,
      ...mentions,
      ...members.flatMap(considered),
    ]),
  ]
}

function considered({ choice, waysForward }: Dilemma): readonly StatementId[] {
  const because = 'between' in choice ? choice.between.flatMap((horn) => horn.because) : []
  return [...because, ...waysForward].flatMap((what) => (refersToPoint(what) ? [what.point.to] : []))
}
