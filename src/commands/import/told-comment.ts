import { isOfStatement } from '../../model/origin.ts'
import type { PlacedComment } from '../../returned/comments-in.ts'
import type { RecordedWords } from '../../returned/judge-changes.ts'
import { citedAt } from '../../write/places-in.ts'
import { wrap } from '../terminal.ts'
import type { NotedAbove } from './accept-changes.ts'
import type { Knowledge } from './knowledge-of.ts'
import { legible, statementIn } from './told-change.ts'

/** A comment as a person, or a program, is told of it. */
export interface ToldComment {
  readonly author: string
  readonly date: string
  readonly text: string
  /** The words that it is on. */
  readonly words: string
  readonly paragraph?: string
  /** Whose words these are. */
  readonly of?: string
  readonly place?: string
}

/** Tells of a comment, and where in the notes the words are written that it is on. */
export function toldComment(comment: PlacedComment, known: Knowledge): ToldComment {
  const { author, date, text, words, paragraph } = comment
  const recorded = recordedOf(comment, known)
  return {
    author,
    date,
    text,
    words: legible(words),
    ...(paragraph?.cited !== undefined && { paragraph: paragraph.cited }),
    ...(recorded && { of: recorded.owner, place: citedAt(known.placeOf(recorded)) }),
  }
}

/** Says a comment as it is to stand in the notes, above the statement whose words it is on, if it is on such. */
export function notedAbove(comment: PlacedComment, known: Knowledge): readonly NotedAbove[] {
  const recorded = recordedOf(comment, known)
  if (recorded === undefined || !isOfStatement(recorded.owner)) return []
  const { author, text, words } = comment
  const [first = ''] = wrap(legible(words), longest)
  const on = words === '' ? '' : `, on “${first}${first === words ? '' : ' …'}”`
  return [{ recorded, comment: `${author}${on}: ${text}` }]
}

/** As many columns as show which words a comment is on. */
const longest = 60

/**
 * Finds whose words a comment is on. Words of a statement are what it means, rather than the place that stands beside
 * them; words of nobody are said of the statement of their paragraph.
 */
export function recordedOf({ names, paragraph }: PlacedComment, known: Knowledge): RecordedWords | undefined {
  const found = names.flatMap((name) => known.texts.get(name) ?? [])
  return found.find(({ owner }) => isOfStatement(owner)) ?? found[0] ?? statementIn(paragraph, known)
}
