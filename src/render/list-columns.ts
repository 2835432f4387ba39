/** How wide the items of a list are: the longest word of any, and each on one line. */
export interface ItemWidths {
  readonly least: number
  readonly natural: readonly number[]
}

/** The most columns of a list, and the fewest items of one that has several. */
const most = 3
const fewestItems = 4

/** A list has so many columns that of its items no larger share than this goes on in a second line. */
const sharedLines = 0.25

/**
 * Returns in how many columns a list reads best at a width, with a gap between them. No column is narrower than a word
 * in it, and most items stay on one line.
 */
export function columnCount({ least, natural }: ItemWidths, width: number, gap: number): number {
  if (natural.length < fewestItems) return 1
  for (let count = most; count > 1; count -= 1) {
    const room = columnRoom(count, width, gap)
    if (least <= room && natural.filter((length) => length > room).length <= natural.length * sharedLines) return count
  }
  return 1
}

/** Returns the width of a column of several, with a gap between them. */
export function columnRoom(count: number, width: number, gap: number): number {
  return (width - (count - 1) * gap) / count
}
