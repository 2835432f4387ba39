import type { Slug } from '../../model/names.ts'
import type { Notes, Thresholds } from '../../model/notes.ts'
import { onceFor } from '../../model/once-for.ts'
import type { Series } from '../../model/series.ts'
import { defaultsOf } from '../field.ts'
import type { RawSeries, RawSession, ReadFile } from '../read-file.ts'
import { reportFields, thresholdFields } from '../series-fields.ts'
import type { Tell } from '../tell.ts'
import { inLanguage } from './in-language.ts'
import type { Known } from './known.ts'
import { linkEditions } from './link-editions.ts'
import { linkListed } from './link-listed.ts'
import { linkThemes, themesByName } from './link-themes.ts'
import { listSessions } from './list-sessions.ts'
import type { Listed } from './list-sessions.ts'
import { reportDate } from './report-date.ts'
import type { GivenDates } from './report-date.ts'
import { settled } from './settled.ts'
import { statementNames } from './statement-names.ts'

/** Puts the files of a series together: names find what they name, what is left out gets its default, and what does not fit is told. */
export function linkFiles(files: readonly ReadFile[], given: GivenDates, tell: Tell): Series | undefined {
  const file = files.find(({ kind }) => kind === 'series')
  if (file === undefined) {
    tell('series-has-its-file', 'No series.yaml stands among the notes', { todo: 'Write one: it names the series, its sessions, themes and editions.' })
  }
  return file?.series === undefined ? undefined : linkSeries(file.series, files, given, tell)
}

function linkSeries(raw: RawSeries, files: readonly ReadFile[], given: GivenDates, tell: Tell): Series {
  const identity = raw.has.series?.has
  const language = identity?.language ?? 'en'
  const themes = linkThemes(raw, language, tell)
  const listed = listSessions(raw, files, tell)
  const names = themesByName(raw, themes)
  const known = settled(raw, { language, ...(names && { themes: names }), statements: statementsOf(raw, listed), thresholds: thresholdsOf(raw, tell) })
  const sessions = listed.flatMap((one) => linkListed(one, known, tell))
  const notes: Notes = {
    title: inLanguage(identity?.title ?? '', language),
    organizers: (identity?.organizers ?? []).map((text) => inLanguage(text, language)),
    language,
    date: reportDate(raw, given, tell) ?? '',
    ...reportOf(raw),
    thresholds: known.thresholds,
    themes,
    sessions,
  }
  return { notes, editions: linkEditions(raw, language, tell) }
}

/** Which statements there are to refer to. A session that is listed and cannot be looked into is there, and knows nothing. */
function statementsOf(raw: RawSeries, listed: readonly Listed[]): Known['statements'] {
  const unread = (raw.has.sessions ?? []).map(({ name }) => [name, undefined] as const)
  const read = listed.map((one) => [one.id, one.raw && namesOf(one.raw)] as const)
  return new Map<Slug, ReadonlySet<Slug> | undefined>([...unread, ...read])
}

const namesOf = onceFor((raw: RawSession): ReadonlySet<Slug> => new Set(statementNames(raw).map(({ name }) => name)))

function thresholdsOf({ has, placeOf }: RawSeries, tell: Tell): Thresholds {
  const { full, broad, prevailing, minimum } = has.thresholds?.has ?? defaultsOf(thresholdFields)
  if (full < broad || broad < prevailing) {
    tell('thresholds-descend', `Unexpected thresholds: full ${full}, broad ${broad}, prevailing ${prevailing}`, {
      todo: 'Let `full` be the largest and `prevailing` the smallest.',
      place: placeOf('thresholds'),
    })
  }
  return { full, broad, prevailing, minimum }
}

function reportOf(raw: RawSeries): Pick<Notes, 'status' | 'limit' | 'template'> {
  const { status, limit, template } = raw.has.report?.has ?? defaultsOf(reportFields)
  return { status: status ?? 'organizer', limit, template }
}
