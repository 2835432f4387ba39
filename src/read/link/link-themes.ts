import type { Theme } from '../../model/notes.ts'
import { remembering } from '../../model/remembering.ts'
import type { RawSeries } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import { namesIn } from './names-in.ts'
import { present } from './present.ts'
import { tellRepeats } from './tell-repeats.ts'

type RawTheme = NonNullable<RawSeries['has']['themes']>[number]

/** Makes the themes of the series, those that could be read. */
export function linkThemes(raw: RawSeries, language: string, tell: Tell): readonly Theme[] {
  const themes = raw.has.themes ?? []
  tellRepeats(
    themes.flatMap((theme) => [...namesIn([theme]), ...theme.has.aliases]),
    'theme',
    tell,
  )
  for (const theme of themes) tellRepeats(namesIn(theme.has.topics), 'topic of the theme', tell)
  return themes.flatMap((theme) => linkTheme(theme, language) ?? [])
}

/** Finds themes by id and by alias; nothing where the list is not whole, so that no theme is called unknown for it. */
export function themesByName(raw: RawSeries, themes: readonly Theme[]): ReadonlyMap<string, Theme> | undefined {
  const listed = raw.has.themes ?? []
  const blurred = raw.failed.has('themes') && themes.length < Math.max(1, listed.length)
  if (blurred) return undefined
  return new Map(
    listed.flatMap(({ has }) => {
      const theme = themes.find(({ id }) => id === has.id)
      return theme === undefined
        ? []
        : [theme.id, ...has.aliases.map(({ name }) => name)].map((name) => [name, theme] as const)
    }),
  )
}

const linkTheme = remembering(({ has, place }: RawTheme, language: string): Theme | undefined => {
  if (has.id === undefined || has.title === undefined) return undefined
  const topics = has.topics.flatMap(({ has: { id, title } }) =>
    id === undefined || title === undefined ? [] : [{ id, title: inLanguage(title, language) }],
  )
  return present({
    id: has.id,
    title: inLanguage(has.title, language),
    about: ifGiven(has.about, language),
    topics,
    written: place,
  })
})
