import type { ReportFault } from '../model/diagnostic.ts'
import type { Lang, Slug } from '../model/names.ts'
import { severities } from '../model/rules.ts'
import type { Source } from '../model/session.ts'
import type { Visibility } from '../model/statement.ts'
import type { RawSession } from '../read/read-file.ts'
import type { Named } from '../read/shapes/slug.ts'
import { idsIn, reportRepeats } from './ids.ts'
import { inLanguage } from './in-language.ts'
import type { Known } from './known.ts'
import { findThemes } from './link-themes.ts'
import { nothingLeft } from './present.ts'

/** What a statement takes from its session, and to whom its faults are reported. */
export interface InSession {
  readonly session: Slug
  readonly language: Lang
  readonly visibility: Visibility
  readonly counted: boolean
  /** The session's own theme; `reported` where something is wrong with it already. */
  readonly theme: readonly Named[] | 'reported' | undefined
  readonly sources: readonly Source[]
  /** Something about the sources was reported: no source is called unknown. */
  readonly sourcesBlurred: boolean
  readonly known: Known
  readonly report: ReportFault
}

/** Gathers what the statements of a session take from it. */
export function inSession(raw: RawSession, session: Slug, known: Known, report: ReportFault): InSession {
  const { has, failed } = raw
  const language = has.language ?? known.language
  return {
    session,
    language,
    visibility: has.visibility,
    counted: has.counted,
    theme: ownTheme(raw, known, report),
    sources: linkSources(raw, language, report),
    sourcesBlurred: failed.has('sources'),
    known,
    report,
  }
}

/** Passes on what is reported, and remembers whether an error was among it. */
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

/** The session's theme is looked up once: what is wrong with it is reported here and not at each statement. */
function ownTheme({ has, failed }: RawSession, known: Known, report: ReportFault): InSession['theme'] {
  if (failed.has('theme')) return 'reported'
  if (has.theme === undefined) return undefined
  const watched = watchForErrors(report)
  findThemes(has.theme, known, watched.report)
  return watched.hasError() ? 'reported' : has.theme
}

/** An account is in the language of the notes, unless it says another. */
function linkSources({ has }: RawSession, language: Lang, report: ReportFault): readonly Source[] {
  reportRepeats(idsIn(has.sources), 'source', report)
  return has.sources.flatMap(({ has: { id, title, language: own, ...rest } }) => {
    nothingLeft(rest)
    if (id === undefined || title === undefined) return []
    return [{ id, title: inLanguage(title, language), language: own ?? language }]
  })
}
