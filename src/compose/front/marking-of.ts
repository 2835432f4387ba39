import type { Phrase } from '../../locales/claim.ts'
import type { Context } from '../context.ts'

/** Says who may read an edition, on each of its pages: its own marking, or "Restricted" where it shows such points. */
export function markingOf({ evidence: { edition }, locale, say }: Context): Phrase | undefined {
  if (edition.marking !== undefined) return say(edition.marking)
  return edition.shows.includes('restricted') ? locale.headings.marking : undefined
}
