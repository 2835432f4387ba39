import type { PlacedComment } from '../../returned/comments-in.ts'
import type { Knowledge } from './knowledge-of.ts'

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
export function toldComment(comment: PlacedComment, { texts, placeOf }: Knowledge): ToldComment {
  const { author, date, text, words, paragraph, name } = comment
  const recorded = name === undefined ? undefined : texts.get(name)
  return {
    author,
    date,
    text,
    words,
    ...(paragraph?.cited !== undefined && { paragraph: paragraph.cited }),
    ...(recorded && { of: recorded.owner, place: placeOf(recorded) }),
  }
}
