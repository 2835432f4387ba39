import { expect } from 'vitest'
import { linkSeries } from '../../src/link/link-series.ts'
import type { Series } from '../../src/model/notes.ts'
import type { Session } from '../../src/model/session.ts'
import type { Statement } from '../../src/model/statement.ts'
import { readFiles } from '../../src/read/read-files.ts'
import { complete } from '../read/complete.ts'

/** Reads and links notes that have no fault. What the snippets leave out is taken from a sound series. */
export function linked(snippets: Readonly<Record<string, string>>): Series {
  const { value, diagnostics } = linkSeries(readFiles(complete(snippets)))
  expect(diagnostics).toEqual([])
  if (value === undefined) throw new Error('Expected notes without fault')
  return value
}

/** Finds a session by its id. */
export function sessionIn({ notes }: Series, id: string): Session {
  const session = notes.sessions.find((one) => one.id === id)
  if (session === undefined) throw new Error(`Expected a session ${id}`)
  return session
}

/** Finds a statement by its full id. */
export function statementIn(session: Session, id: string): Statement {
  const found = session.statements.find((one) => one.id === id)
  if (found === undefined) throw new Error(`Expected a statement ${id}`)
  return found
}
