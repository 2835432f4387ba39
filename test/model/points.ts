import type { StatementId } from '../../src/model/names.ts'
import type { Session } from '../../src/model/session.ts'
import type { Dilemma, FollowUp, Point, Tie, Vote } from '../../src/model/statement.ts'

/** A place in notes that no test looks at. */
export const place = { file: 'sessions/geneva.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }

const recorded = { visibility: 'public', attribution: 'unattributed', accept: [], place, sic: false } as const
const themed = { themes: ['integration'], echoes: [], unrelated: [] } as const

/** Makes ties to statements. */
export function tiesTo(...ids: readonly StatementId[]): readonly Tie[] {
  return ids.map((to) => ({ to, place }))
}

/** Makes a point that differs from all others in its words. */
export function pointOf(id: StatementId, own: Partial<Point> = {}): Point {
  return {
    kind: 'point',
    id,
    ...recorded,
    ...themed,
    list: 'raised',
    level: 'said',
    wording: { as: 'clause', text: { en: `what ${id} says` } },
    by: [],
    reservations: [],
    sameWordsAs: [],
    disputes: [],
    resolves: [],
    bearsOn: [],
    addressedTo: [],
    ...own,
  }
}

/** Makes a vote. */
export function voteOf(id: StatementId, own: Partial<Vote> = {}): Vote {
  return {
    kind: 'vote',
    id,
    ...recorded,
    ...themed,
    wording: { as: 'clause', text: { en: `what ${id} says` } },
    votes: { for: 2, against: 1, neither: 0 },
    groups: [],
    disputes: [],
    bearsOn: [],
    addressedTo: [],
    ...own,
  }
}

/** Makes a question. */
export function questionOf(id: StatementId, own: Partial<Dilemma> = {}): Dilemma {
  return {
    kind: 'dilemma',
    id,
    ...recorded,
    ...themed,
    choice: { question: { en: `who ${id}` } },
    outcome: 'discussed',
    by: [],
    waysForward: [],
    ...own,
  }
}

/** Makes an entry of follow-up. */
export function followUpOf(id: StatementId): FollowUp {
  return { kind: 'follow-up', id, ...recorded, wording: { as: 'sentence', text: { en: 'It goes on.' } } }
}

/** Makes a session that records statements. */
export function sessionOf(id: string, statements: Session['statements'], own: Partial<Session> = {}): Session {
  return {
    id,
    kind: 'seminar',
    final: false,
    online: false,
    date: {},
    with: [],
    chairs: [],
    participants: [],
    sources: [],
    attribution: 'unattributed',
    notes: 'taken',
    statements,
    accept: [],
    written: place,
    ...own,
  }
}
