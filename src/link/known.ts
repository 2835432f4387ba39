import type { Thresholds } from '../model/levels.ts'
import type { Memory } from '../model/memory.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { Theme } from '../model/notes.ts'
import type { RawSeries } from '../read/read-file.ts'
import { statementIds } from './ids.ts'
import type { Listed } from './list-sessions.ts'

/** What the whole series knows, and each statement is held against. */
export interface Known {
  readonly language: Lang
  /** By id and alias. Absent where the themes could not all be read: then no theme is called unknown. */
  readonly themes: ReadonlyMap<string, Theme> | undefined
  /** The ids of the statements of each session; absent for a session whose file could not be read. */
  readonly statements: ReadonlyMap<Slug, ReadonlySet<Slug> | undefined>
  readonly thresholds: Thresholds
}

/**
 * Gathers what statements are held against. With a memory, the same series.yaml and the same ids give the same object,
 * however the words of the statements change: the session of a file that is the same need not be linked again.
 */
export function knownOf(
  raw: RawSeries,
  own: Pick<Known, 'language' | 'themes' | 'thresholds'>,
  listed: readonly Listed[],
  memory: Memory,
): Known {
  const known = { ...own, statements: statementsOf(raw, listed) }
  const newest = memory(newestOf, raw)
  if (newest.known === undefined || !sameKnown(newest.known, known)) newest.known = known
  return newest.known
}

/** Makes the place where a memory holds what was last known of a series. */
function newestOf(_: RawSeries): { known?: Known } {
  return {}
}

/** A session that is listed and whose file cannot be read is there, and nothing is known of its statements. */
function statementsOf(raw: RawSeries, listed: readonly Listed[]): Known['statements'] {
  const unread = (raw.has.sessions ?? []).map(({ name }) => [name, undefined] as const)
  const read = listed.map(
    ({ id, file: { session } }) => [id, session && new Set(statementIds(session).map(({ name }) => name))] as const,
  )
  return new Map<Slug, ReadonlySet<Slug> | undefined>([...unread, ...read])
}

/** Compares the ids, in their order: all else is made of series.yaml alone, and so is the same where that file is. */
function sameKnown(a: Known, b: Known): boolean {
  const [one, other] = [[...a.statements], [...b.statements]]
  return (
    one.length === other.length &&
    one.every(([session, ids], index) => session === other[index]?.[0] && sameIds(ids, other[index]?.[1]))
  )
}

function sameIds(a: ReadonlySet<Slug> | undefined, b: ReadonlySet<Slug> | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.size === b.size && [...a].every((id) => b.has(id))
}
