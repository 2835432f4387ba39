import type { MergedDilemma } from '../../model/evidence.ts'
import type { FilledParagraph } from '../filled.ts'
import { prose } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { dilemmaParagraph } from './dilemma-paragraph.ts'
import { questionLists, questions } from './question-lists.ts'
import { isNotTakenUp } from './say-course.ts'
import type { SectionNames } from './section-names.ts'

/**
 * Makes the numbered paragraphs of the dilemmas, questions and concerns of one block, in order. Questions of one
 * meeting that follow each other with the same outcome are a list. What no later account takes up is said once, at the
 * end.
 */
export function dilemmaParagraphs(
  dilemmas: readonly MergedDilemma[],
  names: SectionNames,
  context: ThemeContext,
): readonly FilledParagraph[] {
  const silent = dilemmas.filter((dilemma) => isNotTakenUp(dilemma, context))
  const [first] = silent
  const alone = silent.length === 1 ? first : undefined
  const paragraphs = questionLists(dilemmas).flatMap((list) =>
    list.length === 1
      ? list.flatMap((dilemma) => dilemmaParagraph(dilemma, dilemma === alone, names, context))
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
