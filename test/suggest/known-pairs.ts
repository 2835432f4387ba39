import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { StatementId } from '../../src/model/names.ts'
import type { Notes } from '../../src/model/notes.ts'
import { sessionOf } from '../../src/model/order.ts'
import { keyedTies, tieKeysOf } from '../../src/model/ties.ts'
import { readNotes } from '../../src/pipeline.ts'

/** Two statements of different sessions. */
export type Pair = readonly [StatementId, StatementId]

/** A series without its ties, and what a careful reader knows of its statements. */
export interface KnownSeries {
  readonly name: string
  readonly notes: Notes
  /** They say the same in other words. */
  readonly same: readonly Pair[]
  /** They contradict each other. */
  readonly opposed: readonly Pair[]
}

/** The worked example and the real accounts, whose ties are taken away, and series that were made up for this. */
export function knownSeries(root: string): readonly KnownSeries[] {
  const real = ['sessions', ...readdirSync(join(root, 'test/accounts')).map((name) => `test/accounts/${name}/notes`)]
  const made = readdirSync(join(root, 'test/suggest/made')).map((name) => join(root, 'test/suggest/made', name))
  return [
    ...real.map((folder) => withoutTies(folder, notesIn(join(root, folder)))),
    ...made.map((folder) => ({
      name: basename(folder),
      notes: notesIn(join(folder, 'notes')),
      ...(parse(readFileSync(join(folder, 'pairs.yaml'), 'utf8')) as Pick<KnownSeries, 'same' | 'opposed'>),
    })),
  ]
}

function notesIn(folder: string): Notes {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const files = names.sort().map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) }))
  const { value, diagnostics } = readNotes(files)
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value.notes
}

function withoutTies(folder: string, notes: Notes): KnownSeries {
  const ties = notes.sessions.flatMap(({ statements }) => statements.flatMap(keyedTies))
  const tied = (...keys: readonly string[]): readonly Pair[] =>
    ties.flatMap(({ key, from, tie }) =>
      keys.includes(key) && sessionOf(from.id) !== sessionOf(tie.to) ? [[from.id, tie.to] as const] : [],
    )
  const sessions = notes.sessions.map((session) => ({
    ...session,
    statements: session.statements.map((statement) => ({
      ...statement,
      ...Object.fromEntries(tieKeysOf[statement.kind].map((key) => [key, []])),
    })),
  }))
  return {
    name: folder.split('/').at(-2) ?? folder,
    notes: { ...notes, sessions },
    same: tied('echoes', 'same-words-as'),
    opposed: tied('disputes'),
  }
}
