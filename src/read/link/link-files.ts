import type { Slug } from '../../model/names.ts'
import type { Notes, Thresholds } from '../../model/notes.ts'
import { remembering } from '../../model/remembering.ts'
import type { Series } from '../../model/series.ts'
import type { Session } from '../../model/session.ts'
import { defaultsOf } from '../field.ts'
import type { RawSeries, RawSession, ReadFile } from '../read-file.ts'
import { reportFields } from '../series-fields.ts'
import type { Tell } from '../tell.ts'
import { inLanguage } from './in-language.ts'
import type { Known } from './known.ts'
import { knownOf } from './known-of.ts'
import { linkEditions } from './link-editions.ts'
import { linkSession } from './link-session.ts'
import { linkThemes } from './link-themes.ts'
import { listSessions } from './list-sessions.ts'
import type { GivenDates } from './report-date.ts'
import { reportDate } from './report-date.ts'

/**
 * Puts the files of a series together: names find what they name, what is left out gets its default, and what does not
 * fit is told.
 */
export function linkFiles(files: readonly ReadFile[], given: GivenDates, tell: Tell): Series | undefined {
  const file = files.find(({ kind }) => kind === 'series')
  if (file === undefined) {
    tell('series-has-its-file', 'No series.yaml stands among the notes', {
      todo: 'Write one: it names the series, its sessions, themes and editions.',
    })
  }
  return file?.series === undefined ? undefined : linkSeries(file.series, files, given, tell)
}

function linkSeries(raw: RawSeries, files: readonly ReadFile[], given: GivenDates, tell: Tell): Series {
  const identity = raw.has.series?.has
  const listed = listSessions(raw, files, tell)
  const known = knownOf(raw, listed)
  const { language, thresholds } = known
  tellThresholds(thresholds, raw, tell)
  const notes: Notes = {
    title: inLanguage(identity?.title ?? '', language),
    organizers: (identity?.organizers ?? []).map((text) => inLanguage(text, language)),
    language,
    date: reportDate(raw, given, tell) ?? '',
    ...reportOf(raw),
    thresholds,
    themes: linkThemes(raw, language, tell),
    sessions: listed.flatMap(({ id, raw: session }) =>
      session === undefined ? [] : linkListed(session, id, known, tell),
    ),
  }
  return { notes, editions: linkEditions(raw, language, tell) }
}

/** Links a session, or tells again what was told of it. */
function linkListed(raw: RawSession, id: Slug, known: Known, tell: Tell): readonly Session[] {
  const { session, told } = linkOnce(raw, id, known)
  for (const words of told) tell(...words)
  return session === undefined ? [] : [session]
}

const linkOnce = remembering((raw: RawSession, id: Slug, known: Known) => {
  const told: Parameters<Tell>[] = []
  return { session: linkSession(raw, id, known, (...words) => void told.push(words)), told }
})

function tellThresholds({ full, broad, prevailing }: Thresholds, { placeOf }: RawSeries, tell: Tell): void {
  if (full >= broad && broad >= prevailing) return
  tell('thresholds-descend', `Unexpected thresholds: full ${full}, broad ${broad}, prevailing ${prevailing}`, {
    todo: 'Let `full` be the largest and `prevailing` the smallest.',
    place: placeOf('thresholds'),
  })
}

function reportOf(raw: RawSeries): Pick<Notes, 'status' | 'limit' | 'template'> {
  const { status, limit, template } = raw.has.report?.has ?? defaultsOf(reportFields)
  return { status: status ?? 'organizer', limit, template }
}
