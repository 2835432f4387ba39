import type { Face } from '../../../model/font.ts'
import { faceIn } from '../design/look.ts'
import type { Run } from '../manuscript/run.ts'
import { invisible } from '../type/invisible.ts'
import { languageOf } from '../type/language-of.ts'
import { levelsOf } from '../type/levels-of.ts'
import type { Typography } from '../type/typography.ts'

/**
 * A part of a run that one face sets in one direction. `from` is where it starts in the text of its paragraph; `level`
 * is even if it runs to the right.
 */
export interface Segment {
  readonly run: Run
  readonly face: Face
  readonly level: number
  readonly text: string
  readonly from: number
}

/** Parts the runs of a paragraph by face and direction. */
export function segmentsOf(
  runs: readonly Run[],
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

function segmentsOfRun(run: Run, from: number, levels: ArrayLike<number>, typography: Typography): readonly Segment[] {
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
 * Marks and joiners, and white, are set in the face of what stands before them. Most characters are told from these
 * without a pattern.
 */
function isAttached(character: string): boolean {
  return character === ' ' || (character > '~' && attached.test(character))
}

/** At the head of a run there is nothing before them: they take the face of what follows. */
function firstFace(run: Run, typography: Typography): Face {
  return faceOf([...run.text].find((character) => !isAttached(character)) ?? ' ', run, typography)
}

/** What no face has was told of before anything is set. */
function faceOf(character: string, run: Run, typography: Typography): Face {
  return typography.faceFor(character, run.look, languageOf(run, typography.language)) ?? faceIn('serif', run.look)
}
