import type { Phrase } from '../../locales/claim.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import { SameTexts } from '../../model/same-texts.ts'
import { refersToPoint } from '../../model/statement.ts'
import { considered } from '../../model/ties.ts'
import type { Context } from '../context.ts'
import type { FilledParagraph, Numbering, WaitingSentences } from '../filled.ts'
import { prose } from '../filled.ts'
import type { SaidIn } from './considerations-of.ts'
import { considerationsOf } from './considerations-of.ts'
import { positionIn } from './finding-paragraphs.ts'
import { isNotTakenUp, sayCourse } from './say-course.ts'
import type { SectionNames } from './section-names.ts'
import { sayMentions } from './see-also.ts'

/**
 * Makes the numbered paragraphs of the dilemmas, questions and concerns of one block, in order. Questions of one
 * meeting that follow each other with the same outcome are a list. What no later account takes up is said once, at the
 * end.
 */
export function dilemmaParagraphs(
  dilemmas: readonly MergedDilemma[],
  names: SectionNames,
  context: Context,
): readonly FilledParagraph[] {
  const silent = dilemmas.filter((dilemma) => isNotTakenUp(dilemma, context))
  const [first] = silent
  const alone = silent.length === 1 ? first : undefined
  const paragraphs = questionLists(dilemmas).flatMap((list) =>
    list.length === 1
      ? list.map((dilemma) => dilemmaParagraph(dilemma, dilemma === alone, names, context))
      : questions(list, list.includes(alone ?? list[0]) ? alone : undefined, names, context),
  )
  if (first === undefined || alone !== undefined) return paragraphs
  const subjects = silent.map(({ subject }) => subject)
  return [
    ...paragraphs,
    prose(
      `not-taken-up-${first.members[0].id.replace('/', '-')}`,
      ({ citeAll }) => context.locale.dilemma.noneTakenUp(citeAll(subjects)),
      silent.flatMap(({ members }) => members.map(({ id }) => id)),
    ),
  ]
}

type QuestionList = readonly [MergedDilemma, ...MergedDilemma[]]

/** Gathers neighbours that are bare questions of one meeting and outcome; all else stands alone. */
function questionLists(dilemmas: readonly MergedDilemma[]): readonly QuestionList[] {
  const lists: [MergedDilemma, ...MergedDilemma[]][] = []
  for (const dilemma of dilemmas) {
    const [key, last] = [bareQuestion(dilemma), lists.at(-1)]
    if (key !== undefined && last !== undefined && bareQuestion(last[0]) === key) last.push(dilemma)
    else lists.push([dilemma])
  }
  return lists
}

function bareQuestion({ members, choice, course, bearing, mentions }: MergedDilemma): string | undefined {
  const [{ id, outcome, waysForward }, ...others] = members
  const more = others.length + bearing.length + mentions.length + waysForward.length
  return 'question' in choice && more === 0 && course.state === 'once' ? `${sessionOf(id)} ${outcome}` : undefined
}

function questions(
  list: QuestionList,
  alone: MergedDilemma | undefined,
  names: SectionNames,
  context: Context,
): readonly FilledParagraph[] {
  const { dilemma: phrases } = context.locale
  const [{ members }] = list
  const meeting = names.meeting(members[0].id)
  return [
    {
      type: 'paragraph',
      level: 0,
      subject: `group:${members[0].id}`,
      sources: list.flatMap(sourcesOf),
      say: () => phrases.questionsOpening(members[0].outcome, meeting),
    },
    ...list.map(
      (question, index): FilledParagraph => ({
        type: 'paragraph',
        level: 1,
        subject: question.subject,
        sources: sourcesOf(question),
        say: () =>
          context.locale.sentences([
            phrases.questionItem(questionOf(question, context), positionIn(list, index)),
            question === alone ? phrases.notTakenUp('question') : [],
          ]),
      }),
    ),
  ]
}

function questionOf({ choice }: MergedDilemma, { say }: Context): Phrase {
  return 'question' in choice ? say(choice.question) : []
}

function dilemmaParagraph(
  dilemma: MergedDilemma,
  silent: boolean,
  names: SectionNames,
  context: Context,
): FilledParagraph {
  const opening = sayOpening(dilemma, names, context)
  const course = sayCourse(dilemma, silent, names, context)
  return {
    type: 'paragraph',
    level: 0,
    subject: dilemma.subject,
    sources: sourcesOf(dilemma),
    say: (numbering) =>
      context.locale.sentences([
        ...opening(numbering),
        ...ways(dilemma, context, numbering),
        ...course(numbering),
        ...sayMentions(dilemma.mentions, context, numbering),
      ]),
  }
}

function sayOpening(
  { choice, members, horns, bearing }: MergedDilemma,
  names: SectionNames,
  context: Context,
): WaitingSentences {
  const [first] = members
  const { outcome } = first
  const meeting = names.meeting(first.id)
  const phrases = context.locale.dilemma
  const homes = bearing.flatMap((id) => context.homeOf(id) ?? [])
  if ('question' in choice)
    return ({ citeAll }) => [
      phrases.question({ words: context.say(choice.question), outcome }, meeting, citeAll(homes)),
    ]
  if ('concern' in choice) {
    const concern = names.concern(first, choice.concern)
    return ({ citeAll }) => [phrases.concern(concern, meeting, citeAll(homes))]
  }
  return ({ citeAll }) => [
    phrases.between({ words: horns.map((horn) => context.say(horn.horn)), outcome }, meeting),
    phrases.considerations(horns.map((horn) => considerationsOf(horn.because, meeting, context, citeAll))),
    homes.length === 0 ? [] : phrases.bearing(citeAll(homes)),
  ]
}

function ways({ members }: MergedDilemma, context: Context, { citeAll }: Numbering): readonly Phrase[] {
  const all = eachOnce(members.flatMap(({ id, waysForward }) => waysForward.map((what) => ({ what, saidIn: [id] }))))
  return all.length === 0
    ? []
    : [context.locale.dilemma.waysForward(considerationsOf(all, context.meeting(members[0].id), context, citeAll))]
}

/** Ways forward that several mentioned in the same words stand once, with all of them. */
function eachOnce(ways: readonly SaidIn[]): readonly SaidIn[] {
  const inWords = new SameTexts<SaidIn>()
  for (const way of ways) if (!refersToPoint(way.what)) inWords.add(way.what, way)
  return ways.flatMap((way): readonly SaidIn[] => {
    const { what } = way
    if (refersToPoint(what)) return [way]
    if (inWords.first(what) !== way) return []
    return [{ what, saidIn: inWords.all(what).flatMap(({ saidIn }) => saidIn) }]
  })
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
      ...members.flatMap(considered).map(({ to }) => to),
    ]),
  ]
}
