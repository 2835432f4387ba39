import type { Choice } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'

/** Lists the words of a choice: its horns, its question or its concern. */
export function textsOf(choice: Choice): readonly Text[] {
  if ('between' in choice) return choice.between.map((horn) => horn.horn)
  return 'question' in choice ? [choice.question] : [choice.concern]
}
