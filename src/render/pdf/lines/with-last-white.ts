import type { Typography } from '../type/typography.ts'
import type { Measure } from './measure.ts'
import type { SetLine } from './set-line.ts'

/**
 * Ends a line with a space that takes no room: whoever copies the text, or reads it aloud, keeps its last word apart
 * from what follows.
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
