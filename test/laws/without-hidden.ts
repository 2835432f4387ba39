import type { NotesPlan, PlannedStatement } from './notes-plan.ts'

/**
 * Takes every hidden statement out of the notes, every tie to one, and every theme that only they used: what a
 * rapporteur would have written who had never heard of them.
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
  const shown = themesOf(all.filter(({ visibility }) => visibility === 'public'))
  const used = themesOf(all)
  return {
    ...plan,
    themes: plan.themes.filter((theme) => shown.has(theme) || !used.has(theme)),
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

function themesOf(statements: readonly PlannedStatement[]): ReadonlySet<unknown> {
  return new Set(statements.flatMap(({ keys: { theme } }) => theme))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
