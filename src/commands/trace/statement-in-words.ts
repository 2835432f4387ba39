import { kindOf } from '../../model/choice.ts'
import type { Level } from '../../model/levels.ts'
import { type Choice, type Consideration, type Point, refersToPoint, type Statement } from '../../model/statement.ts'
import type { Say } from '../in-languages-of.ts'

/** Says how a statement was recorded: `full agreement, stressed`, `open question`. */
export function recordedAs(statement: Statement, say: Say): string {
  switch (statement.kind) {
    case 'point':
      return [levelWords[statement.level], ...circumstances(statement, say)].join(', ')
    case 'dilemma':
      return [choiceWords[kindOf(statement.choice)], ...inferred(statement)].join(', ')
    case 'follow-up':
      return 'follow-up'
  }
}

const levelWords = {
  concluded: 'conclusion',
  full: 'full agreement',
  broad: 'broad agreement',
  prevailing: 'general view',
  many: 'raised by many participants',
  several: 'raised by several participants',
  some: 'raised by some participants',
  noted: 'point raised',
} as const satisfies Readonly<Record<Level, string>>

const choiceWords = { dilemma: 'dilemma', question: 'open question', concern: 'concern' } as const satisfies Readonly<
  Record<ReturnType<typeof kindOf>, string>
>

function circumstances(point: Point, say: Say): readonly string[] {
  const { by, stance, support, verb } = point
  return [
    ...speaker(by, say),
    ...(verb === 'stated' ? [] : [verb]),
    ...(stance === 'against' ? ['rejecting it'] : []),
    ...(support === undefined ? [] : [`${support.agree} for, ${support.disagree} against, ${support.pass} passing`]),
    ...inferred(point),
  ]
}

function speaker(by: Point['by'], say: Say): readonly string[] {
  if (by === undefined) return []
  return [
    by === 'one' ? 'by one participant' : `by ${[by.name, ...(by.office ? [by.office] : [])].map(say).join(', ')}`,
  ]
}

function inferred({ basis }: Statement): readonly string[] {
  return basis === 'inferred' ? ['inferred by the rapporteur'] : []
}

/** Words of a statement, and the key that they have in the notes. */
export interface KeyedWords {
  readonly as: string
  readonly text: string
}

/** Lists what a statement says, in the words of the notes. */
export function wordsByKey(statement: Statement, say: Say): readonly KeyedWords[] {
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

function choiceWording(choice: Choice, say: Say): readonly KeyedWords[] {
  if ('question' in choice) return [{ as: 'question', text: say(choice.question) }]
  if ('concern' in choice) return [{ as: 'concern', text: say(choice.concern) }]
  return choice.between.flatMap(({ horn, because }) => [
    { as: 'horn', text: say(horn) },
    ...considered('because', because, say),
  ])
}

/** A consideration that refers to a recorded point is shown by the id of that point, in brackets. */
function considered(as: string, list: readonly Consideration[], say: Say): readonly KeyedWords[] {
  return list.map((what) => ({ as, text: refersToPoint(what) ? `(${what.point.to})` : say(what) }))
}
