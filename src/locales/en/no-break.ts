/**
 * A space at which no line ends: between a number and what it counts, dates or cites. Only in words of ours, never in
 * what people said.
 */
export const noBreak = '\u00a0'
