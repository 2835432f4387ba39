import type { Theme } from '../../model/notes.ts'
import type { RawSeries } from '../read-file.ts'
import type { Tell } from '../tell.ts'
import { ifGiven, inLanguage } from './in-language.ts'
import { present } from './present.ts'
import { tellRepeats } from './tell-repeats.ts'

type RawTheme = NonNullable<RawSeries['has']['themes']>[number]
type RawTopic = RawTheme['has']['topics'][number]

/** Makes the themes of the series, those that could be read. */
export function linkThemes(raw: RawSeries, language: string, tell: Tell): readonly Theme[] {
  const themes = raw.has.themes ?? []
  tellRepeats(themes.flatMap((theme) => [...nameOf(theme), ...theme.has.aliases]), 'theme', tell)
  for (const theme of themes) tellRepeats(theme.has.topics.flatMap(nameOf), 'topic of the theme', tell)
  return themes.flatMap((theme) => linkTheme(theme, language) ?? [])
}

/** Finds themes by id and by alias; nothing where the list is not whole, so that no theme is called unknown for it. */
export function themesByName(raw: RawSeries, themes: readonly Theme[]): ReadonlyMap<string, Theme> | undefined {
  const listed = raw.has.themes ?? []
  const blurred = raw.failed.has('themes') && themes.length < Math.max(1, listed.length)
  if (blurred) return undefined
  const aliases = new Map(listed.flatMap(({ has }) => (has.id === undefined ? [] : [has.id, ...has.aliases.map(({ name }) => name)].map((name) => [name, has.id] as const))))
  return new Map([...aliases].flatMap(([name, id]) => themes.filter((theme) => theme.id === id).map((theme) => [name, theme] as const)))
}

function nameOf(raw: RawTheme | RawTopic): readonly { readonly name: string; readonly place: RawTheme['place'] }[] {
  return raw.has.id === undefined ? [] : [{ name: raw.has.id, place: raw.placeOf('id') }]
}

function linkTheme({ has, place }: RawTheme, language: string): Theme | undefined {
  if (has.id === undefined || has.title === undefined) return undefined
  const topics = has.topics.flatMap(({ has: { id, title } }) => (id === undefined || title === undefined ? [] : [{ id, title: inLanguage(title, language) }]))
  return present({ id: has.id, title: inLanguage(has.title, language), about: ifGiven(has.about, language), topics, written: place })
}
