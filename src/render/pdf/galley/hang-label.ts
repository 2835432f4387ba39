import { column } from '../design/sheet.ts'
import { setText } from '../lines/set-text.ts'
import { withLastWhite } from '../lines/with-last-white.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { Run } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './baseline.ts'
import type { Ink } from './strip.ts'

/** The least room between a label and its text. */
const gap = 4

/** What of a label hangs, the runs that are left to set, and where they start. */
interface Hung {
  readonly label: readonly Ink[]
  readonly runs: readonly Run[]
  readonly start: number
}

/**
 * Hangs the label of a block before its text. One too wide for its place ("Annex I") runs in with the text instead,
 * which then starts where the label does.
 */
export function hangLabel({ label, style, runs }: TextBlock, typography: Typography): Hung {
  if (!label) return { label: [], runs, start: style.start }
  const [line] = setText(label.runs, { width: column.width, fill: 'ragged' }, typography)
  if (!line || line.width > style.start - style.label - gap)
    return { label: [], runs: [...runInLabel(label.runs), ...runs], start: style.label }
  const words = withLastWhite(line, {}, typography)
  return {
    label: [{ kind: 'words', x: column.start + style.label, y: baseline(style), runs: words.runs, tag: label.tag }],
    runs,
    start: style.start,
  }
}

/** An em space parts it from the text. */
function runInLabel(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: `${run.text.replaceAll(' ', '\u00A0')}\u2003` }))
}
