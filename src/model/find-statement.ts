import type { Memory } from './memory.ts'
import type { StatementId } from './names.ts'
import { sessionOf } from './order.ts'
import type { Session } from './session.ts'
import type { Statement } from './statement.ts'

/** Finds a statement by its id; of two with one id the last. */
export type FindStatement = (id: StatementId) => Statement | undefined

/**
 * Makes a function that finds statements of some sessions by their ids. Few are sought, of a long series: those of a
 * session are listed when one of them is; and with a memory once for as long as the session is the same object.
 */
export function findStatement(sessions: readonly Session[], memory: Memory): FindStatement {
  const named = new Map(sessions.map((session) => [session.id, session]))
  const listed = new Map<Session, ReadonlyMap<StatementId, Statement>>()
  return (id) => {
    const session = named.get(sessionOf(id))
    if (session === undefined) return undefined
    const statements = listed.get(session) ?? memory(byId, session)
    listed.set(session, statements)
    return statements.get(id)
  }
}

function byId({ statements }: Session): ReadonlyMap<StatementId, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]))
}
