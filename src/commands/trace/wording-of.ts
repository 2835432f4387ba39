import { type Choice, type Consideration, type Point, refersToPoint, type Statement } from '../../model/statement.ts'
import type { Say } from '../in-languages-of.ts'

/** Words of a statement, under the key that they have in the notes. */
export interface Wording {
  readonly as: string
  readonly text: string
}

/** Lists what a statement says, in the words of its notes. */
export function wordingOf(statement: Statement, say: Say): readonly Wording[] {
  if (statement.kind === 'dilemma')
    return [...choiceWording(statement.choice, say), ...considered('ways-forward', statement.waysForward, say)]
  const { as, text } = statement.wording
  const reservations = statement.kind === 'point' ? statement.reservations : []
  return [
    { as: keys[as], text: say(text) },
    ...reservations.map((reservation) => ({ as: 'reservation', text: say(reservation) })),
  ]
}

const keys = { clause: 'that', sentence: 'says', proposition: 'proposition' } as const satisfies Readonly<
  Record<Point['wording']['as'], string>
>

function choiceWording(choice: Choice, say: Say): readonly Wording[] {
  if ('question' in choice) return [{ as: 'question', text: say(choice.question) }]
  if ('concern' in choice) return [{ as: 'concern', text: say(choice.concern) }]
  return choice.between.flatMap(({ horn, because }) => [
    { as: 'horn', text: say(horn) },
    ...considered('because', because, say),
  ])
}

/** A consideration that is a point recorded elsewhere is named, as in the notes. */
function considered(as: string, list: readonly Consideration[], say: Say): readonly Wording[] {
  return list.map((what) => ({ as, text: refersToPoint(what) ? `(${what.point.to})` : say(what) }))
}
