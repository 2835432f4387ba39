import type { ItemPosition } from '../define-locale.ts'

/** How the items of a list end. */
export const itemEndings: Readonly<Record<ItemPosition, string>> = { inner: ';', 'last but one': '; and', last: '.' }
