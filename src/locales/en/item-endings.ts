import type { ItemPosition } from '../finding-phrases.ts'

/** How the items of a list end. */
export const itemEndings: Readonly<Record<ItemPosition, string>> = { inner: ';', 'last but one': '; and', last: '.' }
