/** The soft hyphen: where a word may be hyphenated. A dictionary of hyphenation has only to put these in. */
export const softHyphen = '\u00AD'

/** Characters that tell how to set a text and leave no mark themselves: soft hyphen, zero-width space, direction marks, word joiner, byte-order mark. */
export const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu
