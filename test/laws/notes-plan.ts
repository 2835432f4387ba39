import { stringify } from 'yaml'
import type { Level } from '../../src/model/levels.ts'
import type { SourceFile } from '../../src/model/source-file.ts'

/**
 * A statement to be written into a notes file: its keys in any order, and the words that occur in it and nowhere else.
 */
export interface PlannedStatement {
  readonly list: 'agreed' | 'raised' | 'dilemmas' | 'follow-up'
  readonly id: string
  readonly session: string
  readonly mark: string
  readonly visibility: 'public' | 'restricted' | 'internal'
  /** The level that it is recorded at, whether by word or by votes. */
  readonly level: Level
  readonly keys: Readonly<Record<string, unknown>>
}

/** A session to be written into a file: its keys but the lists, and its statements. */
export interface PlannedSession {
  readonly id: string
  readonly keys: Readonly<Record<string, unknown>>
  readonly statements: readonly PlannedStatement[]
}

/** A series to be written as notes. */
export interface NotesPlan {
  readonly themes: readonly string[]
  readonly sessions: readonly PlannedSession[]
}

/** The topics of the theme `aid`. */
export const topics = ['access', 'safety'] as const

const editions = [
  { id: 'open', shows: ['public'], annexes: ['participants', 'coverage', 'concordance'] },
  { id: 'inner', shows: ['public', 'restricted'], cover: 'letter', annexes: ['concordance'] },
]

/** Writes a plan as the files that a rapporteur would have. */
export function writeNotes({ themes, sessions }: NotesPlan): readonly SourceFile[] {
  const series = {
    series: { title: 'A series of meetings', organizers: ['Ministry of Examples'], language: 'en' },
    sessions: sessions.map((session) => session.id),
    themes: themes.map((id) => ({
      id,
      title: `Theme ${id}`,
      ...(id === 'aid' && {
        about: 'The theme was added late.',
        topics: topics.map((topic) => ({ id: topic, title: `Topic ${topic}` })),
      }),
    })),
    report: { date: '2008-06', status: 'organizer' },
    editions,
  }
  return [file('series', series), ...sessions.map((session) => file(session.id, writeSession(session)))]
}

function writeSession({ id, keys, statements }: PlannedSession): Record<string, unknown> {
  const lists = ['agreed', 'raised', 'dilemmas', 'follow-up'] as const
  const entries = lists.map(
    (list) =>
      [
        list,
        statements
          .filter((statement) => statement.list === list)
          .map((statement) => ({ id: statement.id, ...statement.keys })),
      ] as const,
  )
  return { session: id, ...keys, ...Object.fromEntries(entries.filter(([, written]) => written.length > 0)) }
}

function file(name: string, content: unknown): SourceFile {
  const text = stringify(content, { aliasDuplicateObjects: false })
  return { path: `sessions/${name}.yaml`, bytes: new TextEncoder().encode(text) }
}
