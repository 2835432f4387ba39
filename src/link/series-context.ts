import type { Memory } from '../model/memory.ts'
import { newestOf } from '../model/memory.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { MeetingKind } from '../model/session.ts'
import type { RawSeries, RawSession } from '../read/read-files.ts'
import { statementIds } from './ids.ts'
import type { SessionFile } from './list-sessions.ts'

/** What is known of the whole series, by which the names and levels in each statement are checked. */
export interface SeriesContext {
  readonly language: Lang
  /** The themes by id and alias. Absent where not all could be read, so that no theme is called unknown. */
  readonly themes: ReadonlyMap<string, Theme> | undefined
  /** The topics of each theme, by its id. */
  readonly topics: ReadonlyMap<Slug, ReadonlySet<Slug>>
  /** The ids of the statements of each session; absent for a session whose file could not be read. */
  readonly statements: ReadonlyMap<Slug, ReadonlySet<Slug> | undefined>
  /** The kind of every meeting that gives none. */
  readonly meetings: MeetingKind
}

/**
 * Gathers what is known of the series. With a memory, the same series.yaml and the same ids give the same object, even
 * if the words of statements change. A session whose file did not change is then not linked again.
 */
export function seriesContext(
  raw: RawSeries,
  own: Pick<SeriesContext, 'language' | 'themes' | 'topics' | 'meetings'>,
  listed: readonly SessionFile[],
  memory: Memory,
): SeriesContext {
  const known = { ...own, statements: statementsOf(raw, listed, memory) }
  const newest = memory(newestContext, raw)
  if (newest.made === undefined || !sameContext(newest.made, known)) newest.made = known
  return newest.made
}

const newestContext = newestOf<SeriesContext, [RawSeries]>()

/** Lists the ids of all statements. Of a session that is listed and whose file cannot be read, none are known. */
function statementsOf(raw: RawSeries, listed: readonly SessionFile[], memory: Memory): SeriesContext['statements'] {
  const unread = (raw.values.sessions ?? []).map(({ name }) => [name, undefined] as const)
  const read = listed.map(({ id, file: { session } }) => [id, session && memory(idsOf, session)] as const)
  return new Map<Slug, ReadonlySet<Slug> | undefined>([...unread, ...read])
}

function idsOf(session: RawSession): ReadonlySet<Slug> {
  return new Set(statementIds(session).map(({ name }) => name))
}

/** Compares the ids of the sessions and statements. The rest is made of series.yaml alone, which is the same here. */
function sameContext(a: SeriesContext, b: SeriesContext): boolean {
  const [one, other] = [[...a.statements], [...b.statements]]
  return (
    one.length === other.length &&
    one.every(([session, ids], index) => session === other[index]?.[0] && sameIds(ids, other[index]?.[1]))
  )
}

function sameIds(a: ReadonlySet<Slug> | undefined, b: ReadonlySet<Slug> | undefined): boolean {
  if (a === b || a === undefined || b === undefined) return a === b
  return a.size === b.size && [...a].every((id) => b.has(id))
}
