import type { Phrase } from '../../src/locales/claim.ts'
import { plain } from '../../src/locales/phrase.ts'

/** Shows no-break spaces: `~`, and narrow ones `¬`. */
export function shown(words: Phrase | string): string {
  const text = typeof words === 'string' ? words : plain(words)
  return text.replaceAll('\u00a0', '~').replaceAll('\u202f', '¬')
}
