import type { Phrase } from '../../locales/claim.ts'
import { countWords } from '../../model/count-words.ts'
import type { MergedDilemma, MergedHorn } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { refersToPoint } from '../../model/statement.ts'
import { wordsFor } from '../../model/text.ts'
import type { Citing, FilledParagraph } from '../filled.ts'
import type { ThemeContext } from '../theme-context.ts'
import { considerationsOf } from './considerations-of.ts'
import { positionIn } from './finding-paragraphs.ts'
import type { SectionNames } from './section-names.ts'

/** How a dilemma is told: the words of its paragraph, around what else is told of it there, and the items below. */
export interface SaidDilemma {
  readonly opening: (numbering: Citing, more: readonly Phrase[]) => Phrase
  readonly items: readonly FilledParagraph[]
}

/** A dilemma of two horns with more words than this, with all that was said for them, is no sentence any more. */
const longestInSentences = 120

/**
 * Tells whether a dilemma is a list: one of three horns or more, and a long one. It is counted in the language of the
 * notes, so that an item has the same letter in every language of the report.
 */
export function isLettered({ horns }: MergedDilemma, { original }: ThemeContext): boolean {
  const words = horns
    .flatMap(({ horn, because }) => [horn, ...because.flatMap(({ what }) => (refersToPoint(what) ? [] : [what]))])
    .map((text) => countWords(wordsFor(text, [original])))
  return horns.length > 2 || words.reduce((sum, each) => sum + each, 0) > longestInSentences
}

/** Makes an opening, and a lettered item for each horn, with what was said for it. The home is the opening. */
export function lettered(
  { members: [first], horns, subject }: MergedDilemma,
  names: SectionNames,
  context: ThemeContext,
): SaidDilemma {
  const phrases = context.locale.dilemma
  const meeting = names.meeting(first.id)
  const considered = horns.map(({ because }) => considerationsOf(because, first.id, names, context))
  const isBare = horns.every(({ because }) => because.length === 0)
  return {
    opening: (_, more) => phrases.alternatives(horns.length, first.outcome, meeting, more),
    items: horns.map((horn, index) => ({
      type: 'paragraph',
      level: 1,
      subject: `horn:${subject}-${index + 1}`,
      sources: sourcesOf(horn),
      say: (numbering) =>
        phrases.alternative(
          context.say(horn.horn),
          isBare ? undefined : considered[index]?.(numbering),
          positionIn(horns, index),
        ),
    })),
  }
}

function sourcesOf({ saidIn, because }: MergedHorn): readonly StatementId[] {
  const referred = because.flatMap(({ what }) => (refersToPoint(what) ? [what.point.to] : []))
  return [...new Set([...saidIn, ...because.flatMap((each) => each.saidIn), ...referred])]
}
