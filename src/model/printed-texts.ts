import type { NotePath } from './change.ts'
import type { Place } from './place.ts'
import type { Consideration, Dilemma, Point, Statement, Vote } from './statement.ts'
import { refersToPoint } from './statement.ts'
import type { Text } from './text.ts'

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
  /** Where it stands within the statement: under its key, in a list, in a horn. */
  readonly path: NotePath
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
      return textAt('says', statement.wording.text, statement.place)
  }
}

function textsOfPoint({ wording, reservations, supportedBy, place }: Point): readonly PrintedText[] {
  return [
    ...textAt(wordingKeys[wording.as], wording.text, place),
    ...textAt('short', wording.short, place),
    ...reservations.flatMap((text, index) => textAt('reservations', text, place, ['reservations', index])),
    ...textAt('supported-by', supportedBy, place),
  ]
}

function textsOfVote({ wording, groups, place }: Vote): readonly PrintedText[] {
  return [
    ...textAt(wordingKeys[wording.as], wording.text, place),
    ...textAt('short', wording.short, place),
    ...groups.flatMap(({ called }, index) => textAt('called', called, place, ['groups', index, 'called'])),
  ]
}

const wordingKeys = { clause: 'that', sentence: 'says', proposition: 'proposition' } as const

function textsOfDilemma({ choice, short, waysForward, supportedBy, place }: Dilemma): readonly PrintedText[] {
  const rest = [
    ...textAt('short', short, place),
    ...considered('ways-forward', waysForward, place, ['ways-forward']),
    ...textAt('supported-by', supportedBy, place),
  ]
  if ('question' in choice) return [...textAt('question', choice.question, place), ...rest]
  if ('concern' in choice) return [...textAt('concern', choice.concern, place), ...rest]
  return [
    ...choice.between.flatMap(({ horn, because }, index) => [
      ...textAt('horn', horn, place, ['between', index, 'horn']),
      ...considered('because', because, place, ['between', index, 'because']),
    ]),
    ...rest,
  ]
}

/** A text that is given, and where it stands: under its key, if nothing else is said. */
function textAt(
  key: PrintedText['key'],
  text: Text | undefined,
  place: Place,
  path: NotePath = [key],
): readonly PrintedText[] {
  return text === undefined ? [] : [{ key, text, path, place }]
}

/** A consideration that refers to a point has no text of its own. */
function considered(
  key: 'because' | 'ways-forward',
  considerations: readonly Consideration[],
  place: Place,
  path: NotePath,
): readonly PrintedText[] {
  return considerations.flatMap((what, index) =>
    refersToPoint(what) ? [] : textAt(key, what, place, [...path, index]),
  )
}
