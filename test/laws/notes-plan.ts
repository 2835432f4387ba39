import { stringify } from 'yaml'
import type { Level } from '../../src/model/levels.ts'
import type { SourceFile } from '../../src/model/source-file.ts'
import type { Verb } from '../../src/model/verbs.ts'

/** The lists of statements, in the order in which they stand in a file. */
export const lists = ['agreed', 'voted', 'raised', 'dilemmas', 'follow-up'] as const

/**
 * A statement to be written into a notes file: its keys in any order. The words of its mark occur in it, in the
 * statements that were said in the very same words, and nowhere else.
 */
export interface PlannedStatement {
  readonly list: (typeof lists)[number]
  readonly id: string
  readonly session: string
  readonly mark: string
  readonly visibility: 'public' | 'restricted' | 'internal'
  /** Of points alone. */
  readonly level?: Level
  readonly verb?: Verb
  /** How those are printed whose view it is. */
  readonly speakers: readonly string[]
  readonly keys: Readonly<Record<string, unknown>>
}

/** A session to be written into a file: its keys but the lists, and its statements. */
export interface PlannedSession {
  readonly id: string
  /** What the text may call it. */
  readonly names: readonly string[]
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

/** Lists all statements of a plan, as they are written. */
export function statementsOf({ sessions }: NotesPlan): readonly PlannedStatement[] {
  return sessions.flatMap(({ statements }) => statements)
}

/** Names a statement in the whole series. */
export function nameOf({ session, id }: Pick<PlannedStatement, 'session' | 'id'>): `${string}/${string}` {
  return `${session}/${id}`
}

/** Lists the statements that a key of a statement refers to. */
export function tiesOf({ keys }: PlannedStatement, key: string): readonly string[] {
  const ties = keys[key]
  return Array.isArray(ties) ? ties.filter((tie) => typeof tie === 'string') : []
}

/** Writes a plan as the files that a rapporteur would have. */
export function writeNotes({ themes, sessions }: NotesPlan): readonly SourceFile[] {
  const series = {
    series: { title: 'A series of meetings', organizers: ['the Ministry of Examples'], language: 'en' },
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

function writeSession({ keys, statements }: PlannedSession): Record<string, unknown> {
  const entries = lists.map(
    (list) =>
      [
        list,
        statements
          .filter((statement) => statement.list === list)
          .map((statement) => ({ id: statement.id, ...statement.keys })),
      ] as const,
  )
  return { ...keys, ...Object.fromEntries(entries.filter(([, written]) => written.length > 0)) }
}

function file(name: string, content: unknown): SourceFile {
  const text = stringify(content, { aliasDuplicateObjects: false })
  return { path: `sessions/${name}.yaml`, bytes: new TextEncoder().encode(text) }
}
