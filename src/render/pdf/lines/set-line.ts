import type { Typography } from '../type/typography.ts'
import type { Item } from './item.ts'
import { layOut } from './lay-out.ts'
import type { BrokenLine, Measure, SetLine } from './line.ts'
import { linePartsOf } from './line-parts.ts'

/**
 * The ratio up to which a line is stretched where nothing else helps: the gaps between its words are then five times as
 * wide as they should be. A line before a word that is so long that this is not enough stays ragged; the other lines of
 * the paragraph do not.
 */
const loosest = 8

/**
 * Sets a broken line. The parts of a word that was not divided are joined again, and the word is shaped whole. The
 * white of the line then makes up for the kerning that this adds.
 */
export function setLine(items: readonly Item[], line: BrokenLine, measure: Measure, typography: Typography): SetLine {
  const parts = linePartsOf(items, line)
  const end = items[line.to]
  const isLast = line.to === items.length - 1
  const isFilled = measure.fill === 'justified' && line.ratio >= -1 && line.ratio <= (isLast ? 0 : loosest)
  const loose = layOut(parts, isFilled ? line.ratio : 0, 0, typography)
  const whites = parts
    .flatMap(({ contents }) => contents)
    .filter((content) => typeof content === 'object' && content.kind === 'glue').length
  const set =
    isFilled && whites > 0 ? layOut(parts, line.ratio, (measure.width - loose.width) / whites, typography) : loose
  const hyphenated = end?.kind === 'penalty' && end.hyphenates
  return isWhite(end) || isWhite(items[line.to + 1])
    ? withLastWhite({ ...set, hyphenated }, measure, typography)
    : { ...set, hyphenated }
}

function isWhite(item: Item | undefined): boolean {
  return item?.kind === 'glue' && !item.bare
}

/**
 * Adds to the end of a line a space that has no width: in copied and spoken text the last word then stays apart from
 * the next one.
 */
export function withLastWhite(
  line: SetLine,
  { direction }: Pick<Measure, 'direction'>,
  typography: Typography,
): SetLine {
  const last = line.runs.at(-1)
  if (!last) return line
  const white = (typography.face(last.face).shape(' ').width * last.run.look.size) / 1000
  const endsLeft = (direction ?? typography.direction) === 'rtl'
  const isAtEnd = !endsLeft && last.x + last.width === line.width
  if (isAtEnd) return { ...line, runs: [...line.runs.slice(0, -1), { ...last, pieces: [...last.pieces, { white }] }] }
  return {
    ...line,
    runs: [
      ...line.runs,
      { run: last.run, face: last.face, x: endsLeft ? -white : line.width, pieces: [{ white }], width: 0 },
    ],
  }
}
