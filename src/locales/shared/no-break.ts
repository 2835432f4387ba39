/**
 * A space at which no line ends: between a number and what it counts, dates or cites. It stands only in words of ours,
 * never in what people said.
 */
export const noBreak = '\u00a0'

/** The same, narrow: before `;`, `!` and `?` in French. */
export const narrowNoBreak = '\u202f'

/** Binds what is written with spaces into one, such as the number of an agenda item: "34 (b)". */
export function unbroken(written: string): string {
  return written.replaceAll(' ', noBreak)
}

/** Writes a number in figures, with a mark between the thousands: "12", "1,000". */
export function inFigures(number: number, thousands: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, thousands)
}
