import { column } from '../design/geometry.ts'
import { withLastWhite } from '../lines/set-line.ts'
import { setText } from '../lines/set-text.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './leading.ts'
import type { Ink } from './strip.ts'

/** The least white between a label and its text, in points. */
const gap = 4

/** The ink of the label that hangs, the runs that are still to be set, and the inset at which these start. */
interface HungLabel {
  readonly label: readonly Ink[]
  readonly runs: readonly TextRun[]
  readonly start: number
  /** How much further the first line is inset. */
  readonly indent: number
}

/**
 * Hangs the label of a block before its text. A label that is too wide for its place, such as "Annex I", is set at the
 * beginning of the text instead, and the text then starts where the label does. One that is read out as a label, such
 * as the letter of a note in brackets, moves the text instead.
 */
export function hangLabel({ label, style, runs, tag }: TextBlock, typography: Typography): HungLabel {
  const { start, indent } = style
  if (!label) return { label: [], runs, start, indent }
  const [line] = setText(label.runs, { width: column.width, fill: 'ragged' }, typography)
  const isTooWide = !line || line.width > start + indent - style.label - gap
  if (!line || (isTooWide && label.tag === tag))
    return { label: [], runs: [...runInLabel(label.runs), ...runs], start: style.label, indent: 0 }
  const words = withLastWhite(line, {}, typography)
  return {
    label: [{ kind: 'words', x: column.start + style.label, y: baseline(style), runs: words.runs, tag: label.tag }],
    runs,
    ...(isTooWide ? { start: style.label + line.width + gap, indent: 0 } : { start, indent }),
  }
}

/** Adds an em space between the label and the text. */
function runInLabel(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run) => ({ ...run, text: `${run.text.replaceAll(' ', '\u00A0')}\u2003` }))
}
