import type { ItemPosition } from '../finding-phrases.ts'
import { noBreak } from './no-break.ts'

/** How the items of a list end; no line holds “and” alone. */
export const itemEndings: Readonly<Record<ItemPosition, string>> = {
  inner: ';',
  'last but one': `;${noBreak}and`,
  last: '.',
}
