/** The sheet: A4, in points, y running down from its top edge. */
export const sheet = { width: 595.28, height: 841.89 } as const

/**
 * Where the column of text stands: about 74 characters of the body wide, as United Nations documents have, with room
 * for numbers before it.
 */
export const column = { start: 130, width: 364, top: 90, depth: 652.5 } as const

/**
 * The strip before the column in which the numbers of paragraphs and headings hang; tables and boxes reach over it too.
 */
export const labels = { start: 88, width: column.start - 88 } as const

/** Baselines of the lines at the head and the foot of every page. */
export const running = { head: 58, foot: 785 } as const

/** The room at the end of a line of the contents that is kept for the page's number. */
export const folioWidth = 32

/** The rule above footnotes, and the white on both sides of it. */
export const noteRule = { width: 96, weight: 0.5, above: 10, below: 7 } as const

/** The white between the words of a box and its frame, above and below. */
export const boxPadding = 11
