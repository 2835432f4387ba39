import { column } from '../design/sheet.ts'
import { setText } from '../lines/set-text.ts'
import { baseline } from './baseline.ts'
import type { Ink } from './strip.ts'
import type { Run } from '../manuscript/run.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { Typefaces } from '../type/typeface.ts'

/** The least room between a label and its text. */
const gap = 4

/** Hangs the label of a block before its text. One too wide for its place ("Annex I") runs in with the text instead. */
export function hangLabel(block: TextBlock, typefaces: Typefaces): { readonly label: readonly Ink[]; readonly runs: readonly Run[] } {
  const { label, style, runs } = block
  if (!label) return { label: [], runs }
  const spaced = label.runs.map((run) => ({ ...run, text: `${run.text} ` }))
  const [line] = setText(spaced, { width: column.width, justify: false }, typefaces)
  if (!line || line.width > style.start - style.label - gap) return { label: [], runs: [...runInLabel(label.runs), ...runs] }
  return { label: [{ kind: 'words', x: column.start + style.label, y: baseline(style), runs: line.runs, tag: label.tag }], runs }
}

/** An em space parts it from the text. */
function runInLabel(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: `${run.text.replaceAll(' ', '\u00A0')}\u2003` }))
}
