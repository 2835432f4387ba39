import { kindOf } from '../../model/choice.ts'
import type { Level } from '../../model/levels.ts'
import {
  type Choice,
  type Consideration,
  type Dilemma,
  type Point,
  refersToPoint,
  type Speaker,
  type Statement,
  type Votes,
} from '../../model/statement.ts'
import type { Say } from '../in-languages-of.ts'

/** Says how a statement was recorded: `full agreement, stressed`, `question, left open`. */
export function recordedAs(statement: Statement, say: Say): string {
  switch (statement.kind) {
    case 'point':
      return [levelWords[statement.level], ...speakers(statement, say), ...verb(statement)].join(', ')
    case 'vote':
      return votesInWords(statement.votes)
    case 'dilemma':
      return [kindOf(statement.choice), ...outcome(statement), ...speakers(statement, say)].join(', ')
    case 'follow-up':
      return 'follow-up'
  }
}

/** How a level is called where people read it. */
export const levelWords = {
  concluded: 'conclusion',
  full: 'full agreement',
  agreed: 'agreement',
  broad: 'broad agreement',
  prevailing: 'general view',
  most: 'raised by most participants',
  many: 'raised by many participants',
  several: 'raised by several participants',
  some: 'raised by some participants',
  said: 'point raised',
} as const satisfies Readonly<Record<Level, string>>

function verb({ verb: said }: Point): readonly string[] {
  return said === undefined ? [] : [said]
}

function outcome({ outcome: became }: Dilemma): readonly string[] {
  return became === 'discussed' ? [] : [became.replace('-', ' ')]
}

function votesInWords(votes: Votes): string {
  return 'percent' in votes
    ? `vote: ${votes.percent} per cent for`
    : `vote: ${votes.for} for, ${votes.against} against, ${votes.neither} neither`
}

function speakers({ by, supportedBy }: Pick<Point, 'by' | 'supportedBy'>, say: Say): readonly string[] {
  const support = supportedBy === undefined ? [] : [`supported by ${say(supportedBy)}`]
  return by.length === 0 ? [] : [`by ${by.map((speaker) => speakerName(speaker, say)).join('; ')}`, ...support]
}

function speakerName(speaker: Speaker, say: Say): string {
  switch (speaker.kind) {
    case 'one':
      return 'one participant'
    case 'person':
      return [speaker.name, speaker.office].flatMap((text) => (text === undefined ? [] : [say(text)])).join(', ')
    case 'delegation':
    case 'group':
      return say(speaker.name)
  }
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
