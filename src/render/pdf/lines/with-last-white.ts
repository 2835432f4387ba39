import { measureWord } from '../type/measure-word.ts'
import type { SetLine } from './set-line.ts'
import type { Typefaces } from '../type/typeface.ts'

/** Ends a line with a space that takes no room: whoever copies the text, or reads it aloud, keeps its last word apart from what follows. */
export function withLastWhite(line: SetLine, typefaces: Typefaces): SetLine {
  const last = line.runs.at(-1)
  if (!last) return line
  const white = measureWord(' ', last.run.look, typefaces)
  return { ...line, runs: [...line.runs.slice(0, -1), { ...last, pieces: [...last.pieces, { white }] }] }
}
