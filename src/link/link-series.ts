import type { Diagnostic, Outcome, ReportFault } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf, hasErrors } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'
import type { Thresholds } from '../model/levels.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { Notes, Series } from '../model/notes.ts'
import { defaults } from '../model/notes.ts'
import type { Session } from '../model/session.ts'
import type { RawSeries, ReadFile } from '../read/read-file.ts'
import { inLanguage } from './in-language.ts'
import type { Known } from './known.ts'
import { knownOf } from './known.ts'
import { linkEditions } from './link-editions.ts'
import { linkSession } from './link-session.ts'
import { linkThemes, themesByName } from './link-themes.ts'
import { listSessions } from './list-sessions.ts'
import { nothingLeft } from './present.ts'
import type { GivenDates } from './report-date.ts'
import { reportDate } from './report-date.ts'

/** A series, or what is to be mended first. */
export interface Linked extends Outcome<Series> {
  /**
   * What is without fault in notes that have some: fit to be checked further in the same run, never to be printed.
   * Absent without a series.yaml that can be read.
   */
  readonly legible?: Series
}

/**
 * Puts the files of a series together: names find what they name, what is left out gets its default, and what does not
 * fit is reported. The diagnostics are those of all files and of the linking, ordered by file, line and column. With a
 * memory, a session whose file is the same object, in a series that knows the same, is the same object.
 */
export function linkSeries(files: readonly ReadFile[], given: GivenDates = {}, memory: Memory = forgetful): Linked {
  const raw = files.find(({ kind }) => kind === 'series')
  const faults: Diagnostic[] = files.flatMap((file) => file.diagnostics)
  const report: ReportFault = (...fault) => void faults.push(diagnosticOf(...fault))
  if (raw === undefined) {
    report('series-has-its-file', 'No series.yaml stands among the notes', {
      todo: 'Write one: it names the series, its sessions, themes and editions.',
    })
  }
  if (raw?.series === undefined) return { diagnostics: faults.sort(byPlace) }
  const own = memory(linkOwn, raw.series)
  const listed = listSessions(raw.series, files, report)
  const known = knownOf(raw.series, own, listed, memory)
  const sessions = listed.map(({ file }) => memory(linkFile, file, known))
  const date = reportDate(raw.series, given, report) ?? ''
  faults.push(...own.faults, ...sessions.flatMap((linked) => linked.faults))
  const notes = { ...own.notes, date, sessions: sessions.flatMap(({ session }) => session ?? []) }
  const legible = { notes, editions: own.editions }
  return { ...(!hasErrors(faults) && { value: legible }), legible, diagnostics: faults.sort(byPlace) }
}

/** A session, if its file has no fault of its own, and all that is wrong in it. */
function linkFile(
  file: ReadFile,
  known: Known,
): { readonly session?: Session; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = []
  const session = linkSession(file, known, (...fault) => void faults.push(diagnosticOf(...fault)))
  return { ...(session && { session }), faults }
}

/** What series.yaml says for itself, whatever the files of the sessions say. */
interface Own extends Pick<Known, 'language' | 'themes' | 'thresholds'> {
  readonly notes: Omit<Notes, 'date' | 'sessions'>
  readonly editions: readonly Edition[]
  readonly faults: readonly Diagnostic[]
}

function linkOwn(raw: RawSeries): Own {
  const faults: Diagnostic[] = []
  const report: ReportFault = (...fault) => void faults.push(diagnosticOf(...fault))
  const {
    series,
    sessions: _inOrder,
    themes: _named,
    report: about,
    editions: _made,
    thresholds: shares,
    ...rest
  } = raw.has
  nothingLeft(rest)
  const { title, organizers = [], language = 'en', ...more } = series?.has ?? {}
  nothingLeft(more)
  const themes = linkThemes(raw, language, report)
  const thresholds = linkThresholds(raw, report)
  return {
    language,
    themes: themesByName(raw, themes),
    thresholds,
    notes: {
      title: inLanguage(title ?? '', language),
      organizers: organizers.map((text) => inLanguage(text, language)),
      language,
      ...linkReport(raw),
      thresholds,
      themes: themes.map(({ theme }) => theme),
    },
    editions: linkEditions(raw, language, report),
    faults,
  }
}

/** Takes the shares of votes that are written; of those that are left out, the defaults. */
function linkThresholds({ has, placeOf }: RawSeries, report: ReportFault): Thresholds {
  const { full, broad, prevailing, minimum, ...rest } = has.thresholds?.has ?? defaults.thresholds
  nothingLeft(rest)
  if (full < broad || broad < prevailing) {
    report('thresholds-descend', `Unexpected thresholds: full ${full}, broad ${broad}, prevailing ${prevailing}`, {
      todo: 'Let `full` be the largest and `prevailing` the smallest.',
      place: placeOf('thresholds'),
    })
  }
  return { full, broad, prevailing, minimum }
}

/** The date is decided apart, since it may come from the command line. */
function linkReport({ has }: RawSeries): Pick<Notes, 'status' | 'limit' | 'template'> {
  const { status, limit, template, date: _apart, ...rest } = has.report?.has ?? { ...defaults.report, date: undefined }
  nothingLeft(rest)
  return { status: status ?? 'organizer', limit, template }
}
