import { column, folioWidth } from '../design/sheet.ts'
import type { Style } from '../design/styles.ts'
import type { Measure } from '../lines/measure.ts'
import type { SetLine } from '../lines/set-line.ts'
import { setText } from '../lines/set-text.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './baseline.ts'
import { contentsInks } from './contents-inks.ts'
import { hangLabel } from './hang-label.ts'
import { type Ink, type Strip, strip, type Words } from './strip.ts'
import { withRoom } from './with-room.ts'

/**
 * Sets a block of text: a strip for each line. No widow, no orphan, no word parted over two pages; a heading stays
 * whole.
 */
export function textStrips(original: TextBlock, typography: Typography): readonly Strip[] {
  const block = withRoom(original)
  const { style } = block
  const { label, runs, start } = hangLabel(block, typography)
  const x = column.start + start
  const width = column.width - start - style.end - (block.leadsTo ? folioWidth : 0)
  const direction = block.direction ?? typography.direction
  const lines = setText(runs, { width, fill: fillOf(style), direction }, typography)
  const set = direction === typography.direction ? block : turnedBlock(block)
  return lines.map((line, index) => {
    const inks: Ink[] = [wordsOf(line, set, { x, width })]
    if (index === 0) inks.unshift(...label)
    if (index === 0 && block.aside) inks.push(...asideOf(block, { x, width }, typography))
    if (index === lines.length - 1) inks.push(...contentsInks(block, x + line.width, typography))
    return strip(style.leading, inks, {
      before: index === 0 ? style.before : 0,
      penalty: lines[index - 1]?.hyphenated ? Infinity : penaltyAbove(index, lines.length, style),
      calls: callsOf(line),
      anchors: index === 0 && block.anchor ? [block.anchor] : [],
    })
  })
}

function wordsOf(
  line: SetLine,
  { style, tag }: TextBlock,
  { x, width }: { readonly x: number; readonly width: number },
): Words {
  const slack = width - line.width
  const indent = style.align === 'center' ? slack / 2 : style.align === 'end' ? slack : 0
  return { kind: 'words', x: x + indent, y: baseline(style), runs: line.runs, tag }
}

function asideOf(
  block: TextBlock,
  room: { readonly x: number; readonly width: number },
  typography: Typography,
): readonly Ink[] {
  const lines = setText(block.aside ?? [], { width: room.width, fill: 'ragged' }, typography)
  return lines.slice(0, 1).map((line) => wordsOf(line, { ...block, style: { ...block.style, align: 'end' } }, room))
}

/** A block that runs against the report ends its lines where the others start them. */
function turnedBlock(block: TextBlock): TextBlock {
  const { align } = block.style
  return { ...block, style: { ...block.style, align: align === 'end' ? 'start' : align === 'center' ? align : 'end' } }
}

function fillOf(style: Style): Measure['fill'] {
  return style.align === 'justify' ? 'justified' : style.whole ? 'balanced' : 'ragged'
}

/** Two lines at least on either side of a page's end. */
function penaltyAbove(index: number, lines: number, style: Style): number {
  if (index === 0) return 0
  return style.whole || index === 1 || index === lines - 1 ? Infinity : 0
}

function callsOf(line: SetLine): readonly string[] {
  return line.runs.flatMap(({ run }) => run.calls ?? [])
}
