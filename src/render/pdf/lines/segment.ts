import type { Face } from '../../../model/font.ts'
import { languageOf, type TextRun } from '../manuscript/run.ts'
import { levelsOf } from '../type/bidi.ts'
import { faceIn } from '../type/families.ts'
import { invisible } from '../type/invisible.ts'
import type { Typography } from '../type/typography.ts'

/**
 * A part of a run that one face sets in one direction. `from` is the offset of its text in the text of the paragraph.
 * `level` is even if the text runs to the right, and odd if it runs to the left.
 */
export interface Segment {
  readonly run: TextRun
  readonly face: Face
  readonly level: number
  readonly text: string
  readonly from: number
}

/** Divides the runs of a paragraph into segments. */
export function segmentsOf(
  runs: readonly TextRun[],
  direction: Typography['direction'],
  typography: Typography,
): readonly Segment[] {
  const levels = levelsOf(runs.map(({ text }) => text).join(''), direction)
  const segments: Segment[] = []
  let from = 0
  for (const run of runs) {
    if (run.text.replace(invisible, '') !== '') segments.push(...segmentsOfRun(run, from, levels, typography))
    from += run.text.length
  }
  return segments
}

function segmentsOfRun(
  run: TextRun,
  from: number,
  levels: ArrayLike<number>,
  typography: Typography,
): readonly Segment[] {
  const segments: Segment[] = []
  let face = firstFace(run, typography)
  let start = 0
  let at = 0
  const end = () =>
    segments.push({ run, face, level: levels[from + start] ?? 0, text: run.text.slice(start, at), from: from + start })
  for (const character of run.text) {
    const next = isAttached(character) ? face : faceOf(character, run, typography)
    if (at > start && (next !== face || levels[from + at] !== levels[from + start])) {
      end()
      start = at
    }
    face = next
    at += character.length
  }
  end()
  return segments
}

const attached = /[\p{M}\p{Cf}\u00A0]/u

/**
 * Returns whether a character is set in the face of the character before it, as combining marks, joiners and white are.
 * Most characters are recognized without the pattern, which is slow.
 */
function isAttached(character: string): boolean {
  return character === ' ' || (character > '~' && attached.test(character))
}

/** Returns the face for such characters at the beginning of a run: that of the first other character. */
function firstFace(run: TextRun, typography: Typography): Face {
  return faceOf([...run.text].find((character) => !isAttached(character)) ?? ' ', run, typography)
}

/** Falls back to the serif, although a character that no face has was reported before anything is set. */
function faceOf(character: string, run: TextRun, typography: Typography): Face {
  return typography.faceFor(character, run.look, languageOf(run, typography.language)) ?? faceIn('serif', run.look)
}
