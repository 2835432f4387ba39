import type { Place } from '../model/place.ts'
import type { Consideration, Dilemma, Point, Statement, Vote } from '../model/statement.ts'
import { refersToPoint } from '../model/statement.ts'
import type { Text } from '../model/text.ts'

/** A text of a statement that the report prints, with the key under which it stands. */
export interface PrintedText {
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
    | 'supported-by'
    | 'called'
  readonly text: Text
  /** The place of the statement. */
  readonly place: Place
}

/** Lists every text of a statement that the report prints. Quotes and sources, which only drafts show, are left out. */
export function printedTexts(statement: Statement): readonly PrintedText[] {
  switch (statement.kind) {
    case 'point':
      return textsOfPoint(statement)
    case 'vote':
      return textsOfVote(statement)
    case 'dilemma':
      return textsOfDilemma(statement)
    case 'follow-up':
      return [{ key: 'says', text: statement.wording.text, place: statement.place }]
  }
}

function textsOfPoint({ wording, reservations, supportedBy, place }: Point): readonly PrintedText[] {
  return [
    { key: wordingKeys[wording.as], text: wording.text, place },
    ...ifGiven('short', wording.short, place),
    ...reservations.map((text) => ({ key: 'reservations' as const, text, place })),
    ...ifGiven('supported-by', supportedBy, place),
  ]
}

function textsOfVote({ wording, groups, place }: Vote): readonly PrintedText[] {
  return [
    { key: wordingKeys[wording.as], text: wording.text, place },
    ...ifGiven('short', wording.short, place),
    ...groups.map(({ called }) => ({ key: 'called' as const, text: called, place })),
  ]
}

const wordingKeys = { clause: 'that', sentence: 'says', proposition: 'proposition' } as const

function textsOfDilemma({ choice, short, waysForward, supportedBy, place }: Dilemma): readonly PrintedText[] {
  const rest = [
    ...ifGiven('short', short, place),
    ...considered('ways-forward', waysForward, place),
    ...ifGiven('supported-by', supportedBy, place),
  ]
  if ('question' in choice) return [{ key: 'question', text: choice.question, place }, ...rest]
  if ('concern' in choice) return [{ key: 'concern', text: choice.concern, place }, ...rest]
  return [
    ...choice.between.flatMap(({ horn, because }) => [
      { key: 'horn' as const, text: horn, place },
      ...considered('because', because, place),
    ]),
    ...rest,
  ]
}

function ifGiven(key: PrintedText['key'], text: Text | undefined, place: Place): readonly PrintedText[] {
  return text === undefined ? [] : [{ key, text, place }]
}

/** A consideration that refers to a point has no text of its own. */
function considered(
  key: 'because' | 'ways-forward',
  considerations: readonly Consideration[],
  place: Place,
): readonly PrintedText[] {
  return considerations.flatMap((what) => (refersToPoint(what) ? [] : [{ key, text: what, place }]))
}
