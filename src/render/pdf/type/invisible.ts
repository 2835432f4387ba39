/** The soft hyphen: where a word may be hyphenated. */
export const softHyphen = '\u00AD'

/**
 * Characters that tell how to set a text and leave no mark themselves: soft hyphen, zero-width space, direction marks
 * and isolates, word joiner, byte-order mark. Joiners are not among them: they decide the shape of Arabic letters.
 */
export const invisible = /[\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]/gu
