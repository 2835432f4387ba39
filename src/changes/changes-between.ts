import type { Theme } from '../model/notes.ts'
import { sessionOf } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'
import { type Difference, differencesBetween, type Fact } from './difference.ts'
import { factsOfSeries, factsOfSession, factsOfTheme } from './facts-of-series.ts'
import { factsOfStatement, type NamesNow, privateKeys } from './facts-of-statement.ts'
import { type KnownAgain, knownAgain, nowOf, type Sides } from './known-again.ts'
import type { Pair } from './pair-up.ts'
import { seenByReaders } from './seen-by-readers.ts'

/** Something that changed: it has another id, or differs in what is said of it. Added or dropped, all of it does. */
export interface Changed<Of> extends Pair<Of> {
  readonly differences: readonly Difference[]
}

/** What changed between two states of the notes, in the order of the later one. */
export interface Changes {
  readonly series: readonly Difference[]
  readonly themes: readonly Changed<Theme>[]
  readonly sessions: readonly Changed<Session>[]
  readonly statements: readonly Changed<Statement>[]
}

/**
 * Tells what changed between two states of the notes. A statement that has the same words under another id is the same,
 * and so is a meeting of the same place and date, and a theme of the same title.
 *
 * With `told`, what some readers see of the states, they are told of that alone: nothing of a statement that is hidden
 * from them now, and of one that was, as of a new one. One that is left out is dropped for them. Ids are not told.
 */
export function changesBetween(sides: Sides, told?: Sides): Changes {
  const all = knownAgain(sides)
  const seen = told ? seenByReaders(all, told) : all
  const names = namesNow(all, seen)
  const factsOf = (one: Statement): readonly Fact[] =>
    factsOfStatement(one, names).filter(({ key }) => told === undefined || !privateKeys.includes(key))
  const isChanged = ({ before, after, differences }: Changed<{ readonly id: string }>): boolean =>
    differences.length > 0 || (told === undefined && before?.id !== after?.id)
  return {
    series: differencesBetween(factsOfSeries(sides.before), factsOfSeries(sides.after)),
    themes: compared(seen.themes, factsOfTheme).filter(isChanged),
    sessions: compared(seen.sessions, factsOfSession).filter(isChanged),
    statements: compared(byMeeting(seen), factsOf).filter(isChanged),
  }
}

function compared<Of>(pairs: readonly Pair<Of>[], factsOf: (one: Of) => readonly Fact[]): readonly Changed<Of>[] {
  return pairs.map((pair) => ({
    ...pair,
    differences: differencesBetween(pair.before ? factsOf(pair.before) : [], pair.after ? factsOf(pair.after) : []),
  }))
}

/** Names what is now, but no statement that is not seen. */
function namesNow({ themes, statements }: KnownAgain, seen: KnownAgain): NamesNow {
  const [theme, statement] = [nowOf(themes), nowOf(statements)]
  const hidden = new Set(statements.map(idNow))
  for (const one of seen.statements) hidden.delete(idNow(one))
  return { theme, statement: (id) => (hidden.has(statement(id)) ? undefined : statement(id)) }
}

function idNow({ before, after }: Pair<Statement>): string | undefined {
  return (after ?? before)?.id
}

/** Orders statements by meeting: those that a meeting lost stand after those that it has. */
function byMeeting({ statements, sessions }: KnownAgain): readonly Pair<Statement>[] {
  const now = nowOf(sessions)
  const ranks = new Map(sessions.map(({ before, after }, index) => [(after ?? before)?.id ?? '', index]))
  const rankOf = ({ before, after }: Pair<Statement>): number =>
    ranks.get(after ? sessionOf(after.id) : before ? now(sessionOf(before.id)) : '') ?? 0
  return statements.toSorted((a, b) => rankOf(a) - rankOf(b))
}
