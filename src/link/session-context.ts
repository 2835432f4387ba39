import type { ReportFault } from '../model/diagnostic.ts'
import type { Lang, Slug } from '../model/names.ts'
import { severities } from '../model/rules.ts'
import type { Source } from '../model/session.ts'
import type { Attribution, Visibility } from '../model/statement.ts'
import type { RawSession } from '../read/read-files.ts'
import type { Named } from '../read/shapes/slug.ts'
import { nothingLeft } from './every-key.ts'
import { idsIn, reportRepeats } from './ids.ts'
import { inLanguage } from './in-language.ts'
import { findThemes } from './link-themes.ts'
import type { SeriesContext } from './series-context.ts'

/** What the statements of a session take from it while they are linked, and where their faults are reported. */
export interface SessionContext {
  readonly session: Slug
  readonly language: Lang
  readonly visibility: Visibility
  readonly attribution: Attribution
  /** The theme of the session; `reported` where something wrong with it was reported already. */
  readonly theme: readonly Named[] | 'reported' | undefined
  readonly sources: readonly Source[]
  /** Something wrong with the sources was reported, so no source is called unknown. */
  readonly sourcesFailed: boolean
  readonly series: SeriesContext
  readonly report: ReportFault
}

/** Gathers what the statements of a session take from it. */
export function sessionContext(
  raw: RawSession,
  session: Slug,
  series: SeriesContext,
  report: ReportFault,
): SessionContext {
  const { values, failed } = raw
  const language = values.language ?? series.language
  return {
    session,
    language,
    visibility: values.visibility,
    attribution: values.attribution,
    theme: ownTheme(raw, series, report),
    sources: linkSources(raw, language, report),
    sourcesFailed: failed.has('sources'),
    series,
    report,
  }
}

/** Passes on what is reported, and remembers whether one of the faults was an error. */
export function watchForErrors(report: ReportFault): {
  readonly report: ReportFault
  readonly hasError: () => boolean
} {
  let hasError = false
  return {
    report: (rule, what, advice) => {
      hasError ||= severities[rule] === 'error'
      report(rule, what, advice)
    },
    hasError: () => hasError,
  }
}

/** Looks up the theme of the session once, so that a fault of it is reported here and not at each statement. */
function ownTheme({ values, failed }: RawSession, series: SeriesContext, report: ReportFault): SessionContext['theme'] {
  if (failed.has('theme')) return 'reported'
  if (values.theme === undefined) return undefined
  const watched = watchForErrors(report)
  findThemes(values.theme, series, watched.report)
  return watched.hasError() ? 'reported' : values.theme
}

/** Makes the sources of a session. A source without a language is in the language of the notes. */
function linkSources({ values }: RawSession, language: Lang, report: ReportFault): readonly Source[] {
  reportRepeats(idsIn(values.sources), 'source', report)
  return values.sources.flatMap(({ values: { id, title, language: own, ...rest } }) => {
    nothingLeft(rest)
    if (id === undefined || title === undefined) return []
    return [{ id, title: inLanguage(title, language), language: own ?? language }]
  })
}
