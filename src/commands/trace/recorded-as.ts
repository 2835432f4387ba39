import { kindOf } from '../../model/choice.ts'
import type { Level } from '../../model/levels.ts'
import type { Point, Statement } from '../../model/statement.ts'
import type { Say } from '../in-languages-of.ts'

/** Says in words how a statement was recorded: `full agreement, stressed`, `open question`. */
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
    ...(by === undefined
      ? []
      : [
          by === 'one'
            ? 'by one participant'
            : `by ${[by.name, ...(by.office ? [by.office] : [])].map(say).join(', ')}`,
        ]),
    ...(verb === 'stated' ? [] : [verb]),
    ...(stance === 'against' ? ['rejecting it'] : []),
    ...(support === undefined ? [] : [`${support.agree} for, ${support.disagree} against, ${support.pass} passing`]),
    ...inferred(point),
  ]
}

function inferred({ basis }: Statement): readonly string[] {
  return basis === 'inferred' ? ['inferred by the rapporteur'] : []
}
