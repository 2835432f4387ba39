import type { Built } from '../../pipeline.ts'
import type { Shown } from './draft.ts'

/** The edition and language that a page asks for; either may be missing, or gone since. */
export interface Asked {
  readonly edition: string | undefined
  readonly language: string | undefined
}

/**
 * Chooses the report that a page asks for; what there is none of gives way to the first. Undefined only where there is
 * no report at all.
 */
export function chooseBuilt({ compiled: { built } }: Shown, { edition, language }: Asked): Built | undefined {
  const ofEdition = built.filter((made) => made.edition === edition)
  const chosen = ofEdition.length > 0 ? ofEdition : built
  return chosen.find((made) => made.language === language) ?? chosen[0]
}
