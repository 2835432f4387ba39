import type { Slug } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Assertion, Choice, Dilemma } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** A statement that others are compared with, and its words. */
export interface Compared {
  readonly statement: Assertion | Dilemma
  readonly session: Slug
  readonly text: Text
}

/** Lists the statements that can be tied to others, in the order in which they were recorded; none that is omitted. */
export function comparedIn({ sessions }: Notes): readonly Compared[] {
  return sessions.flatMap(({ id: session, statements }) =>
    statements.flatMap((statement) => {
      if (statement.kind === 'follow-up' || statement.omit !== undefined) return []
      const text = statement.kind === 'dilemma' ? wordsOf(statement.choice) : statement.wording.text
      return [{ statement, session, text }]
    }),
  )
}

function wordsOf(choice: Choice): Text {
  if ('question' in choice) return choice.question
  return 'concern' in choice ? choice.concern : joined(choice.between.map(({ horn }) => horn))
}

/** The horns of a dilemma in each language that one of them has. */
function joined(texts: readonly Text[]): Text {
  const languages = [...new Set(texts.flatMap((text) => Object.keys(text)))]
  return Object.fromEntries(
    languages.map((language) => [language, texts.flatMap((text) => text[language] ?? []).join('; ')]),
  )
}
