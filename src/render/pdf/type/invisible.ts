/** The soft hyphen: it marks where a word may be hyphenated. */
export const softHyphen = '\u00AD'

/**
 * The characters that only say how a text is set, and are not printed: soft hyphen, zero-width space, direction marks
 * and isolates, word joiner, byte-order mark. The joiners of Arabic are not among them, since they decide the shape of
 * letters.
 */
export const invisible = /[\u00AD\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]/gu
