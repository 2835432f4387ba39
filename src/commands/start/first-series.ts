import type { Lang } from '../../model/names.ts'
import { below, commented, item } from './commented.ts'
import type { SampleWords } from './sample-words.ts'

/** What a new series is called, as far as it is known. */
export interface FirstSeries {
  readonly title: string
  readonly language: Lang
  readonly session: string
  readonly words: Pick<SampleWords, 'organizer' | 'theme'>
}

/** Writes the `series.yaml` of a new series: valid as it stands, with every key and what it means. */
export function firstSeries({ title, language, session, words }: FirstSeries): string {
  const identity = commented('series.yaml, series', {
    title: ['>-', `  ${title}`],
    organizers: below([`- ${words.organizer}`]),
    meetings: ['meeting'],
    language: [language],
  })
  const theme = commented('series.yaml, each of themes', { id: ['first-theme'], title: ['>-', `  ${words.theme}`] })
  const report = commented('series.yaml, report', { date: ['2008-06'], status: ['organizer'] })
  const edition = commented('series.yaml, each of editions', {
    id: ['member-states'],
    annexes: ['[participants, coverage, concordance]'],
  })
  const keys = commented(
    'series.yaml',
    {
      series: below(identity),
      sessions: [`[${session}]`],
      themes: item(theme),
      report: below(report),
      editions: item(edition),
    },
    ['accept'],
  )
  return `${[...opening, ...keys].join('\n')}\n`
}

const opening = [
  '# What the series is, and the reports to make of it. A line that begins with a number sign is for you alone: take',
  '# the sign away to use the key in that line, and delete what you do not need.',
  '',
]
