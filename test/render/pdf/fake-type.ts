import { styles } from '../../../src/render/pdf/design/text-styles.ts'
import type { SetLine } from '../../../src/render/pdf/lines/line.ts'
import { plainRun, type TextRun } from '../../../src/render/pdf/manuscript/run.ts'
import type { ShapedWord, Typography } from '../../../src/render/pdf/type/typography.ts'

/**
 * A face whose every character is as wide as half its size; the code of a glyph is that of its character, so that set
 * words can be read again.
 */
export const typewriter: Typography = {
  language: 'en',
  direction: 'ltr',
  face: () => ({ name: 'F1', scale: 1, has: () => true, shape: typed, hyphen: () => typed('-') }),
  faceFor: () => 'serif',
  hyphenate: (text) => text,
}

/** The width of a character of `typed` runs, in points. */
export const characterWidth = 5

function typed(word: string): ShapedWord {
  const glyphs = [...word].map((character) => ({ code: character, advance: 500, natural: 500, dx: 0, dy: 0 }))
  return { glyphs, width: 500 * glyphs.length }
}

/** A run whose characters are 5 points wide. */
export function typedRun(text: string, more: Partial<TextRun> = {}): TextRun {
  return { ...plainRun(text, { ...styles.body, size: 10 }), ...more }
}

/** Reads a line that was set in the typewriter's face. White at its end is left out. */
export function readLine(line: Pick<SetLine, 'runs'>): string {
  const pieces = line.runs.flatMap((run) => run.pieces)
  return pieces
    .map((piece) =>
      'word' in piece ? piece.word.glyphs.map(({ code }) => code).join('') : 'white' in piece ? ' ' : '',
    )
    .join('')
    .trimEnd()
}
