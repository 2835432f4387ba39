import type { ReportFault } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Lang } from '../model/names.ts'
import type { Theme, Topic } from '../model/notes.ts'
import type { RawSeries } from '../read/read-files.ts'
import type { Named } from '../read/shapes/slug.ts'
import { fromEveryKey, nothingLeft } from './every-key.ts'
import { idsIn, reportRepeats } from './ids.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import type { SeriesContext } from './series-context.ts'

type RawTheme = NonNullable<RawSeries['values']['themes']>[number]
type RawTopic = RawTheme['values']['topics'][number]

/** A theme, and all names by which the notes may call it: its id and its aliases. */
export interface NamedTheme {
  readonly theme: Theme
  readonly names: readonly string[]
}

/** Links the themes of the series. A theme without id or title is left out. */
export function linkThemes(raw: RawSeries, language: Lang, report: ReportFault): readonly NamedTheme[] {
  const themes = raw.values.themes ?? []
  const names = themes.flatMap((theme) => [...idsIn([theme]), ...theme.values.aliases])
  reportRepeats(names, 'theme', report)
  for (const theme of themes) reportRepeats(idsIn(theme.values.topics), 'topic of the theme', report)
  return themes.flatMap((theme) => linkTheme(theme, language) ?? [])
}

/**
 * Maps the ids and aliases of themes to the themes. Absent where the list could not be read whole, so that no theme is
 * called unknown because of that.
 */
export function themesByName(raw: RawSeries, themes: readonly NamedTheme[]): ReadonlyMap<string, Theme> | undefined {
  const isWhole = !raw.failed.has('themes') || themes.length >= Math.max(1, raw.values.themes?.length ?? 0)
  return isWhole
    ? new Map(themes.flatMap(({ theme, names }) => names.map((name) => [name, theme] as const)))
    : undefined
}

/** Finds the themes of ids and aliases, each theme once; one that is not there is reported and left out. */
export function findThemes(
  names: readonly Named[],
  { themes }: Pick<SeriesContext, 'themes'>,
  report: ReportFault,
): readonly Theme[] {
  if (themes === undefined) return []
  const found = names.flatMap(({ name, place }) => {
    const theme = themes.get(name)
    if (theme !== undefined) return theme
    const todo = didYouMean(name, [...themes.keys()]) ?? 'List it under `themes` in series.yaml.'
    report('theme-is-known', `Unexpected theme \`${name}\`, expected one of the series’ themes`, { todo, place })
    return []
  })
  return [...new Set(found)]
}

function linkTheme({ values, place }: RawTheme, language: Lang): NamedTheme | undefined {
  const { id, title, about, topics, aliases, ...rest } = values
  nothingLeft(rest)
  if (id === undefined || title === undefined) return undefined
  const theme = fromEveryKey<Theme>({
    id,
    title: inLanguage(title, language),
    about: ifGiven(about, language),
    topics: topics.flatMap((topic) => linkTopic(topic, language) ?? []),
    written: place,
  })
  return { theme, names: [id, ...aliases.map(({ name }) => name)] }
}

function linkTopic({ values: { id, title, ...rest } }: RawTopic, language: Lang): Topic | undefined {
  nothingLeft(rest)
  return id === undefined || title === undefined ? undefined : { id, title: inLanguage(title, language) }
}
