import type { Series } from '../model/notes.ts'
import type { Built } from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'

/**
 * Chooses the reports that are rendered: all of them, or those of the editions and languages that the flags name.
 * @throws {Refusal} for an edition that the series does not have, or a language that none of the chosen editions has
 */
export function chooseBuilt(
  series: Series,
  built: readonly Built[],
  { edition, lang }: Pick<Flags, 'edition' | 'lang'>,
): readonly Built[] {
  requireKnown(
    'edition',
    edition ?? [],
    series.editions.map(({ id }) => id),
  )
  const editions = series.editions.filter(({ id }) => edition?.includes(id) ?? true)
  requireKnown('language', lang ?? [], [...new Set(editions.flatMap(({ languages }) => languages))])
  return built.filter(
    (made) => editions.some(({ id }) => id === made.edition) && (lang?.includes(made.language) ?? true),
  )
}
