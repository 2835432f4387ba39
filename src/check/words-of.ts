import type { Place } from '../model/place.ts'
import type { Consideration, Dilemma, Point, Statement } from '../model/statement.ts'
import { refersToPoint } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** Words of a statement that the report prints, with the key that they stand under. */
export interface Words {
  readonly key:
    | 'that'
    | 'says'
    | 'proposition'
    | 'short'
    | 'reservations'
    | 'horn'
    | 'because'
    | 'ways-forward'
    | 'question'
    | 'concern'
  readonly text: Text
  readonly place: Place
}

/** Lists every text of a statement that the report prints; quotes and sources, which only drafts show, are left out. */
export function wordsOf(statement: Statement): readonly Words[] {
  switch (statement.kind) {
    case 'point':
      return pointWords(statement)
    case 'dilemma':
      return dilemmaWords(statement)
    case 'follow-up':
      return [{ key: 'says', text: statement.wording.text, place: statement.place }]
  }
}

const wordingKeys = { clause: 'that', sentence: 'says', proposition: 'proposition' } as const

function pointWords({ wording, reservations, place }: Point): readonly Words[] {
  const short = wording.short === undefined ? [] : [{ key: 'short' as const, text: wording.short, place }]
  return [
    { key: wordingKeys[wording.as], text: wording.text, place },
    ...short,
    ...reservations.map((text) => ({ key: 'reservations' as const, text, place })),
  ]
}

function dilemmaWords({ choice, short, waysForward, place }: Dilemma): readonly Words[] {
  const shorter = short === undefined ? [] : [{ key: 'short' as const, text: short, place }]
  const rest = [...shorter, ...texts('ways-forward', waysForward, place)]
  if ('question' in choice) return [{ key: 'question', text: choice.question, place }, ...rest]
  if ('concern' in choice) return [{ key: 'concern', text: choice.concern, place }, ...rest]
  return [
    ...choice.between.flatMap(({ horn, because }) => [
      { key: 'horn' as const, text: horn, place },
      ...texts('because', because, place),
    ]),
    ...rest,
  ]
}

function texts(key: Words['key'], considerations: readonly Consideration[], place: Place): readonly Words[] {
  return considerations.flatMap((what) => (refersToPoint(what) ? [] : [{ key, text: what, place }]))
}
