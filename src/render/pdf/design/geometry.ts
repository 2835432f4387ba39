/** The sheet of paper: A4. All lengths are in points; `y` runs down from the top edge. */
export const sheet = { width: 595.28, height: 841.89 } as const

/**
 * Where the column of text stands. A line of body text holds about 74 characters, as in the documents of the United
 * Nations, and there is room for the numbers of paragraphs before the column.
 */
export const column = { start: 130, width: 364, top: 90, depth: 652.5 } as const

/**
 * The margin before the column in which the numbers of paragraphs and headings hang. Tables and boxes extend over this
 * margin too.
 */
export const labels = { start: 88, width: column.start - 88 } as const

/** The baselines of the header and of the footer. */
export const running = { head: 58, foot: 785 } as const

/** The width at the end of a line of the contents that is kept free for the page number. */
export const folioWidth = 32

/** The rule above footnotes, and the white above and below this rule. */
export const noteRule = { width: 96, weight: 0.5, above: 10, below: 7 } as const

/** The white between the words of a box and its frame, above and below. */
export const boxPadding = 11
