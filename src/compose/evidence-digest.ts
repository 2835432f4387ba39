import { createHash } from 'node:crypto'
import type { Memory } from '../model/memory.ts'
import type { Notes } from '../model/notes.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session } from '../model/session.ts'
import type { Statement } from '../model/statement.ts'

/**
 * Digests redacted notes: SHA-256, hexadecimal, of their canonical JSON without places (a hidden statement shifts the
 * lines of others) and without what is omitted (which no edition prints). Two editions that show the same have the same
 * digest. With a memory, what several editions show is written as JSON once.
 */
export function evidenceDigest(notes: Notes, memory: Memory): string {
  const sessions = notes.sessions.map((session) => sessionJson(session, memory))
  return createHash('sha256')
    .update(objectOf(notes, 'sessions', sessions))
    .digest('hex')
}

function sessionJson(session: Session, memory: Memory): string {
  const printed = session.statements.filter(({ omit }) => omit === undefined)
  return objectOf(
    session,
    'statements',
    printed.map((statement) => memory(statementJson, statement)),
  )
}

function statementJson(statement: Statement): string {
  return JSON.stringify(statement, canonical)
}

/** Writes an object of which one key holds a list that is written already. */
function objectOf(value: object, list: string, items: readonly string[]): string {
  const kept = Object.entries(value)
    .filter(([, held]) => held !== undefined && !isPlace(held))
    .sort(([a], [b]) => byCodeUnit(a, b))
  const written = kept.map(([key, held]) => {
    const json = key === list ? `[${items.join()}]` : JSON.stringify(held, canonical)
    return `${JSON.stringify(key)}:${json}`
  })
  return `{${written.join()}}`
}

/** Sorts keys, and drops places, which are known by their shape. */
function canonical(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (isPlace(value)) return undefined
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'endColumn' in value
}
