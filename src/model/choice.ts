import type { Choice } from './statement.ts'
import type { Text } from './text.ts'
import { sameText } from './text.ts'

/** A dilemma between goods, a question, or a concern. */
export type Kind = 'dilemma' | 'question' | 'concern'

/** Tells a dilemma, a question and a concern apart. */
export function kindOf(choice: Choice): Kind {
  return 'between' in choice ? 'dilemma' : 'question' in choice ? 'question' : 'concern'
}

/** Lists the words of a choice: its horns, its question or its concern. */
export function textsOf(choice: Choice): readonly Text[] {
  if ('between' in choice) return choice.between.map((horn) => horn.horn)
  return 'question' in choice ? [choice.question] : [choice.concern]
}

/** Tells whether two choices are put in the same words, in whatever order their horns stand. */
export function sameChoice(a: Choice, b: Choice): boolean {
  const [one, other] = [textsOf(a), textsOf(b)]
  const kinds = (['between', 'question', 'concern'] as const).every((kind) => kind in a === kind in b)
  return (
    kinds && one.length === other.length && one.every((text) => other.some((candidate) => sameText(text, candidate)))
  )
}
