import type { Notes, Theme } from '../model/notes.ts'
import { sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import { mainWords } from './facts-of-statement.ts'
import { type KnownBy, type Pair, pairUp } from './pair-up.ts'

/** Two states of the notes, whole. */
export interface Sides {
  readonly before: Notes
  readonly after: Notes
}

/** What two states have, each thing once, with what it was and what it is. */
export interface KnownAgain {
  readonly themes: readonly Pair<Theme>[]
  readonly sessions: readonly Pair<Session>[]
  readonly statements: readonly Pair<Statement>[]
}

/**
 * Knows the things of one state again in another: by their ids; or else a theme by its title, a meeting by its place
 * and date, and a statement by its words, best at the same meeting.
 */
export function knownAgain({ before, after }: Sides): KnownAgain {
  const sessions = pairUp(before.sessions, after.sessions, [byId, byPlaceAndDate])
  return {
    themes: pairUp(before.themes, after.themes, [byId, ({ title }) => JSON.stringify(title)]),
    sessions,
    statements: pairUp(statementsOf(before), statementsOf(after), waysToKnow(nowOf(sessions))),
  }
}

/** Lists the statements of a state, in the order of the series, then as written. */
export function statementsOf({ sessions }: Notes): readonly Statement[] {
  return sessions.flatMap(({ statements }) => statements)
}

/** Makes the function that tells what something is called now; what is gone keeps its name. */
export function nowOf<Id extends string>(pairs: readonly Pair<{ readonly id: Id }>[]): (id: Id) => Id {
  const names = new Map(
    pairs.flatMap(({ before, after }): readonly (readonly [Id, Id])[] =>
      before === undefined || after === undefined ? [] : [[before.id, after.id]],
    ),
  )
  return (id) => names.get(id) ?? id
}

function waysToKnow(sessionNow: (id: string) => string): readonly KnownBy<Statement>[] {
  const meeting: KnownBy<Statement> = ({ id }, side) => (side === 'before' ? sessionNow(sessionOf(id)) : sessionOf(id))
  const own = ({ id }: Statement): string => id.slice(id.indexOf('/'))
  const words = (one: Statement): string => JSON.stringify(mainWords(one))
  return [
    (one, side) => `${meeting(one, side)} ${own(one)}`,
    (one, side) => `${meeting(one, side)} ${words(one)}`,
    words,
  ]
}

function byId({ id }: { readonly id: string }): string {
  return id
}

/** A meeting whose date is not known could be any. */
function byPlaceAndDate({ place, called, date }: Session): string | undefined {
  return date.from === undefined ? undefined : JSON.stringify([place?.name, called?.name, date])
}
