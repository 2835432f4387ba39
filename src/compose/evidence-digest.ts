import { createHash } from 'node:crypto'
import { byCodeUnit } from '../model/order.ts'
import type { Notes } from '../model/notes.ts'

/**
 * Digests redacted notes: SHA-256, hexadecimal, of their canonical JSON without places (a hidden statement shifts the lines of others) and without what is omitted
 * (which no edition prints). Two editions that show the same have the same digest.
 */
export function evidenceDigest(notes: Notes): string {
  const sessions = notes.sessions.map((session) => ({ ...session, statements: session.statements.filter((statement) => statement.omit === undefined) }))
  return createHash('sha256').update(JSON.stringify({ ...notes, sessions }, canonical)).digest('hex')
}

/** Sorts keys, and drops places, which are known by their shape. */
function canonical(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('endColumn' in value) return undefined
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
}
