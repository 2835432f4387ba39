import { coverageOf } from '../../model/coverage-of.ts'
import type { Slug } from '../../model/names.ts'
import type { Session } from '../../model/session.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { inLanguagesOf, type Say } from '../in-languages-of.ts'

/** What the table says, before it is set. Meetings and themes stand in the order of the series. */
export interface ThemeTable {
  readonly edition: Slug
  /** The edition shows restricted statements: the table counts them, and the table in the report does not. */
  readonly countsRestricted: boolean
  readonly meetings: readonly ThemeMeeting[]
  readonly themes: readonly { readonly title: string; readonly cells: readonly ReturnType<typeof coverageOf>[] }[]
}

/** A meeting, as the table names it. */
export interface ThemeMeeting {
  /** Stands at the head of a column. */
  readonly name: string
  /** Stands in the legend. Only here is the final meeting marked as such. */
  readonly inFull: string
}

/** Counts the statements that an edition shows, by theme and meeting. */
export function themeTable({ built }: Pick<CompiledEdition, 'built'>): ThemeTable {
  const { edition, notes } = built.evidence
  const say = inLanguagesOf(built)
  return {
    edition: edition.id,
    countsRestricted: edition.shows.includes('restricted'),
    meetings: notes.sessions.map((session) => meetingOf(session, notes.sessions, say)),
    themes: notes.themes.map(({ id, title }) => ({
      title: say(title),
      cells: notes.sessions.map((session) => coverageOf(id, session, edition.shows)),
    })),
  }
}

/** Meetings online or in the same place are distinguished by their ids, which a rapporteur knows. */
function meetingOf(session: Session, sessions: readonly Session[], say: Say): ThemeMeeting {
  const place = session.place && say(session.place.name)
  const isShared = sessions.some((other) => other !== session && other.place && say(other.place.name) === place)
  const name = place === undefined || isShared ? session.id : place
  return { name, inFull: session.final ? `${name} (the final ${session.kind})` : name }
}
