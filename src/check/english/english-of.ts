import type { Text } from '../../model/text.ts'
import { primary } from '../../model/text.ts'

/** Takes the English words of a text, be they in the form of one country (`en-GB`). Absent where it has none. */
export function englishOf(text: Text): string | undefined {
  return Object.entries(text).find(([language]) => primary(language) === 'en')?.[1]
}
