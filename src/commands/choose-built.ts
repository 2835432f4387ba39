import type { Series } from '../model/notes.ts'
import type { Built } from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'

/**
 * Chooses the reports that are rendered: all of them, or those of the editions that the flag names.
 * @throws {Refusal} for an edition that the series does not have
 */
export function chooseBuilt(
  series: Series,
  built: readonly Built[],
  { edition }: Pick<Flags, 'edition'>,
): readonly Built[] {
  requireKnown(
    'edition',
    edition ?? [],
    series.editions.map(({ id }) => id),
  )
  const editions = series.editions.filter(({ id }) => edition?.includes(id) ?? true)
  return built.filter((made) => editions.some(({ id }) => id === made.edition))
}
