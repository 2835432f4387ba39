import { type Text, wordsFor } from '../model/text.ts'
import type { Built } from '../pipeline.ts'

/** Chooses the words of a text in one language. */
export type Say = (text: Text) => string

/** Makes a `Say` that chooses as the report does: the language of the report first, then that of the notes. */
export function inLanguagesOf({ language, evidence }: Pick<Built, 'language' | 'evidence'>): Say {
  return (text) => wordsFor(text, [language, evidence.notes.language])
}
