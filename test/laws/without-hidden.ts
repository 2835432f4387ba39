import type { NotesPlan } from './notes-plan.ts'

/**
 * Takes every hidden statement out of the notes, and every tie to one: what a rapporteur would have written who had
 * never heard of them.
 */
export function withoutHidden(plan: NotesPlan): NotesPlan {
  const all = plan.sessions.flatMap((session) => session.statements)
  const kept = new Set(
    all.filter((statement) => statement.visibility === 'public').map(({ session, id }) => `${session}/${id}`),
  )
  const isHidden = (item: unknown): boolean => typeof item === 'string' && /^[a-z]+\/s-/u.test(item) && !kept.has(item)
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.filter((item) => !isHidden(item) && !(isRecord(item) && isHidden(item.point))).map(clean)
    return isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, below]) => [key, clean(below)]))
      : value
  }
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({
      ...session,
      statements: session.statements
        .filter(({ session: of, id }) => kept.has(`${of}/${id}`))
        .map((statement) => ({
          ...statement,
          keys: Object.fromEntries(Object.entries(statement.keys).map(([key, value]) => [key, clean(value)])),
        })),
    })),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
