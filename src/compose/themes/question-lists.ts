import type { Phrase } from '../../locales/claim.ts'
import type { MergedDilemma } from '../../model/evidence.ts'
import { sessionOf } from '../../model/order.ts'
import type { FilledParagraph } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { dilemmaSources } from './dilemma-paragraph.ts'
import { positionIn } from './finding-paragraphs.ts'
import type { SectionNames } from './section-names.ts'

type QuestionList = readonly [MergedDilemma, ...MergedDilemma[]]

/** Gathers neighbours that are bare questions of one meeting and outcome; all else stands alone. */
export function questionLists(dilemmas: readonly MergedDilemma[]): readonly QuestionList[] {
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

/** Makes the paragraphs of such a list. `alone`: the one of which it is said here that no later account takes it up. */
export function questions(
  list: QuestionList,
  alone: MergedDilemma | undefined,
  names: SectionNames,
  context: ThemeContext,
): readonly FilledParagraph[] {
  const { dilemma: phrases } = context.locale
  const [{ members }] = list
  const meeting = names.meeting(members[0].id)
  return [
    {
      type: 'paragraph',
      level: 0,
      subject: `group:${members[0].id}`,
      sources: list.flatMap(dilemmaSources),
      say: () => phrases.questionsOpening(members[0].outcome, meeting),
    },
    ...list.map(
      (question, index): FilledParagraph => ({
        type: 'paragraph',
        level: 1,
        subject: question.subject,
        sources: dilemmaSources(question),
        say: () =>
          context.locale.sentences([
            phrases.questionItem(questionOf(question, context), positionIn(list, index)),
            question === alone ? phrases.notTakenUp('question') : [],
          ]),
      }),
    ),
  ]
}

function questionOf({ choice }: MergedDilemma, { say }: ThemeContext): Phrase {
  return 'question' in choice ? say(choice.question) : []
}
