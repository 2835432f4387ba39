import { createHash } from 'node:crypto'
import type { Notes } from '../model/notes.ts'
import { onceFor } from '../model/once-for.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Session } from '../model/session.ts'

/**
 * Digests redacted notes: SHA-256, hexadecimal, of their canonical JSON without places (a hidden statement shifts the lines of others) and without what is omitted
 * (which no edition prints). Two editions that show the same have the same digest.
 */
export function evidenceDigest({ sessions, ...rest }: Notes): string {
  const written = Object.entries(rest).map(([key, value]) => [key, canonical(value)] as const)
  const canon = inBraces([...written, ['sessions', `[${sessions.map(writtenSession).join()}]`]])
  return createHash('sha256').update(canon).digest('hex')
}

const writtenSession = onceFor((session: Session) => canonical({ ...session, statements: session.statements.filter(({ omit }) => omit === undefined) }))

/** Writes JSON with sorted keys and without white space. Places, which are known by their shape, are left out, as is what is absent. */
function canonical(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item) ?? 'null').join()}]`
  return 'endColumn' in value ? undefined : inBraces(Object.entries(value).map(([key, part]) => [key, canonical(part)]))
}

function inBraces(entries: readonly (readonly [string, string | undefined])[]): string {
  const sorted = [...entries].sort(([a], [b]) => byCodeUnit(a, b))
  return `{${sorted.flatMap(([key, written]) => (written === undefined ? [] : [`${JSON.stringify(key)}:${written}`])).join()}}`
}
