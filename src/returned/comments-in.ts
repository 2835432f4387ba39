import type { SealedName } from '../model/origin.ts'
import type { BaseParagraph } from '../ooxml/base.ts'
import type { Match } from './match.ts'
import type { Comment, ReturnedFile } from './returned-file.ts'

/** A comment, and what it is on: a paragraph that was sent, some words of it, and whose these are. */
export interface PlacedComment extends Comment {
  /** Its id in the file. */
  readonly id: string
  readonly paragraph?: BaseParagraph
  readonly words: string
  /** The texts that the words are of, or that stand in them. */
  readonly names: readonly SealedName[]
}

/**
 * Finds what each comment is on, in the order of the document. Last come those on what is not compared, such as a
 * footnote.
 */
export function commentsIn(matches: readonly Match[], comments: ReturnedFile['comments']): readonly PlacedComment[] {
  const placed = matches.flatMap(({ sent, came }) =>
    came.flatMap((paragraph) =>
      [...paragraph.comments].flatMap(([id, { start, end }]): readonly PlacedComment[] => {
        const comment = comments.get(id)
        if (comment === undefined) return []
        const words = paragraph.text.slice(start, end)
        const [first] = sent
        return [{ ...comment, id, words, names: namesOf(words, sent), ...(first && { paragraph: first }) }]
      }),
    ),
  )
  const found = new Set(placed.map(({ id }) => id))
  const others = [...comments].filter(([id]) => !found.has(id))
  return [...placed, ...others.map(([id, comment]) => ({ ...comment, id, words: '', names: [] }))]
}

/** Words are of the text that they stand in, or of those that stand in them; a paragraph of one text is of that. */
function namesOf(words: string, sent: readonly BaseParagraph[]): readonly SealedName[] {
  const written = sent.flatMap((paragraph) =>
    paragraph.words.flatMap(({ text, from }) => (typeof from === 'object' ? [{ text, name: from.name }] : [])),
  )
  const held = written.filter(({ text }) => text.includes(words) || words.includes(text))
  return (held.length === 0 && written.length === 1 ? written : held).map(({ name }) => name)
}
