import type { Text } from '../model/text.ts'
import { languageOf } from '../model/text.ts'
import type { Built } from '../pipeline.ts'

/** Says a text in one language. */
export type Say = (text: Text) => string

/** Makes a `say` that chooses as the report does: its language, else that of the notes. */
export function inLanguagesOf({ language, evidence }: Pick<Built, 'language' | 'evidence'>): Say {
  return (text) => text[languageOf(text, [language, evidence.notes.language]) ?? ''] ?? ''
}
