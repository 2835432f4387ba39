import { byPlace, type Diagnostic, gatherFaults, hasErrors, type Outcome } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful, newestOf } from '../model/memory.ts'
import type { Notes, ReportKey, Series } from '../model/notes.ts'
import { defaults } from '../model/notes.ts'
import { sessionsAgain } from '../model/same-again.ts'
import type { Session } from '../model/session.ts'
import type { RawSeries, ReadFile } from '../read/read-files.ts'
import type { GivenDates } from './decide-date.ts'
import { decideDate } from './decide-date.ts'
import { nothingLeft } from './every-key.ts'
import { allInLanguage, inLanguage } from './in-language.ts'
import { linkEditions } from './link-editions.ts'
import { linkSession } from './link-session.ts'
import { linkThemes, themesByName } from './link-themes.ts'
import { listSessions } from './list-sessions.ts'
import type { SeriesContext } from './series-context.ts'
import { seriesContext } from './series-context.ts'

/** A series, or the faults that must be mended first. */
export interface Linked extends Outcome<Series> {
  /**
   * The part of the notes that has no fault. It can be checked further in the same run, and must not be printed. Absent
   * where series.yaml cannot be read.
   */
  readonly legible?: Series
}

/**
 * Links the files of a series: finds what each name refers to, fills in defaults, and reports what does not fit. The
 * diagnostics are those of reading and linking all files, ordered by file, line and column. With a memory, a session
 * whose file is the same object is not linked again, as long as the series has the same themes and ids; and a statement
 * that is linked again and says the same is the same object.
 */
export function linkSeries(files: readonly ReadFile[], given: GivenDates = {}, memory: Memory = forgetful): Linked {
  const raw = files.find(({ kind }) => kind === 'series')
  const { faults, report } = gatherFaults(files.flatMap((file) => file.diagnostics))
  if (raw === undefined) {
    report('series-has-its-file', 'No series.yaml stands among the notes', {
      todo: 'Write one: it names the series, its sessions, themes and editions.',
    })
  }
  if (raw?.series === undefined) return { diagnostics: faults.sort(byPlace) }
  const own = memory(linkSeriesFile, raw.series)
  const listed = listSessions(raw.series, files, report)
  const context = seriesContext(raw.series, own, listed, memory)
  const sessions = listed.map(({ file }) => memory(linkSessionFile, file, context))
  const date = decideDate(raw.series, given, report) ?? ''
  const found = [...faults, ...own.faults, ...sessions.flatMap((linked) => linked.faults)].sort(byPlace)
  const newest = memory(newestSessions)
  newest.made = sessionsAgain(
    newest.made,
    sessions.flatMap(({ session }) => session ?? []),
  )
  const notes = { ...own.notes, date, sessions: newest.made }
  const isPartial = notes.sessions.length < (raw.series.values.sessions ?? []).length
  const legible: Series = { notes, editions: own.editions, ...(isPartial && { partial: true }) }
  return { ...(!hasErrors(found) && { value: legible }), legible, diagnostics: found }
}

const newestSessions = newestOf<readonly Session[]>()

/** Links one session, and collects its faults. The session is absent where its own keys have a fault. */
function linkSessionFile(
  file: ReadFile,
  context: SeriesContext,
): { readonly session?: Session; readonly faults: readonly Diagnostic[] } {
  const { faults, report } = gatherFaults()
  const session = linkSession(file, context, report)
  return { ...(session && { session }), faults }
}

/** What series.yaml says, whatever the files of the sessions say. */
interface LinkedSeriesFile extends Pick<SeriesContext, 'language' | 'themes' | 'topics' | 'meetings'> {
  readonly notes: Omit<Notes, 'date' | 'sessions'>
  readonly editions: readonly Edition[]
  readonly faults: readonly Diagnostic[]
}

function linkSeriesFile(raw: RawSeries): LinkedSeriesFile {
  const { faults, report } = gatherFaults()
  const { series, sessions: _inOrder, themes: _named, report: _apart, editions: _made, accept, ...rest } = raw.values
  nothingLeft(rest)
  const {
    title,
    'short-title': shortTitle,
    organizers = [],
    language = 'en',
    meetings = defaults.meetings,
    ...more
  } = series?.values ?? {}
  nothingLeft(more)
  const themes = linkThemes(raw, language, report)
  return {
    language,
    themes: themesByName(raw, themes),
    topics: new Map(themes.map(({ theme }) => [theme.id, new Set(theme.topics.map(({ id }) => id))])),
    meetings,
    notes: {
      title: inLanguage(title ?? '', language),
      ...(shortTitle !== undefined && { shortTitle: inLanguage(shortTitle, language) }),
      organizers: allInLanguage(organizers, language),
      language,
      ...linkReport(raw),
      themes: themes.map(({ theme }) => theme),
      accept,
      ...(series && { written: series.place }),
    },
    editions: linkEditions(raw, language, report),
    faults,
  }
}

/** Takes what `report:` says, except the date: that may come from the command line and is decided in its own file. */
function linkReport({ values }: RawSeries): Pick<Notes, ReportKey> {
  const {
    status,
    limit,
    template,
    style,
    words,
    translations,
    date: _decided,
    ...rest
  } = values.report?.values ?? { ...defaults.report, date: undefined }
  nothingLeft(rest)
  return { status: status ?? 'organizer', limit, template, style, words, translations }
}
