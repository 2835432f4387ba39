import { column, folioWidth } from '../design/geometry.ts'
import type { Alignment, TextStyle } from '../design/text-styles.ts'
import { linePenalty } from '../design/widows-and-orphans.ts'
import type { Measure, SetLine } from '../lines/line.ts'
import { setText } from '../lines/set-text.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { contentsInks } from './contents-inks.ts'
import { hangLabel } from './hang-label.ts'
import { baseline, withScriptLeading } from './leading.ts'
import { type Ink, type Strip, strip, type WordsInk } from './strip.ts'

/**
 * Sets a block of text, and returns a strip for each line. There are no widows and orphans, no word is divided over two
 * pages, and a heading stays whole.
 */
export function textStrips(original: TextBlock, typography: Typography): readonly Strip[] {
  const block = withScriptLeading(original)
  const { style } = block
  const { label, runs, start, indent } = hangLabel(block, typography)
  const x = column.start + start
  const width = column.width - start - style.end - (block.leadsTo ? folioWidth : 0)
  const direction = block.direction ?? typography.direction
  const lines = setText(runs, { width, indent, fill: fillOf(style), direction }, typography)
  const set = direction === typography.direction ? block : turnedBlock(block)
  const isKept = (index: number) => (style.whole && index > 0) || lines[index - 1]?.hyphenated
  return lines.map((line, index) => {
    const less = index === 0 ? indent : 0
    const inks: Ink[] = [wordsOf(line, set, { x: x + less, width: width - less })]
    if (index === 0) inks.unshift(...label)
    if (index === 0 && block.aside) inks.push(...asideOf(block, { x, width }, typography))
    if (index === lines.length - 1) inks.push(...contentsInks(block, x + line.width, typography))
    return strip(style.leading, inks, {
      before: index === 0 ? style.before : 0,
      penalty: isKept(index) ? Infinity : linePenalty(index, lines.length),
      calls: callsOf(line),
      anchors: index === 0 && block.anchor ? [block.anchor] : [],
    })
  })
}

function wordsOf(
  line: SetLine,
  { style, tag }: TextBlock,
  { x, width }: { readonly x: number; readonly width: number },
): WordsInk {
  const slack = width - line.width
  return { kind: 'words', x: x + slack * slackBefore[style.align], y: baseline(style), runs: line.runs, tag }
}

function asideOf(
  { aside, style }: TextBlock,
  room: { readonly x: number; readonly width: number },
  typography: Typography,
): readonly Ink[] {
  const lines = setText(aside?.runs ?? [], { width: room.width, fill: 'ragged' }, typography)
  return lines.slice(0, 1).map((line) => ({
    kind: 'words',
    x: room.x + room.width - line.width,
    y: baseline(style),
    runs: line.runs,
    ...(aside?.tag && { tag: aside.tag }),
  }))
}

/** The share of the slack of a line that stands before its words. */
const slackBefore = { justify: 0, start: 0, center: 0.5, end: 1 } as const satisfies Record<Alignment, number>

/** Swaps start and end of a block that runs against the direction of the report. */
function turnedBlock(block: TextBlock): TextBlock {
  return { ...block, style: { ...block.style, align: turned[block.style.align] } }
}

const turned = { justify: 'end', start: 'end', center: 'center', end: 'start' } as const satisfies Record<
  Alignment,
  Alignment
>

function fillOf(style: TextStyle): Measure['fill'] {
  return style.align === 'justify' ? 'justified' : style.whole ? 'balanced' : 'ragged'
}

function callsOf(line: SetLine): readonly string[] {
  return line.runs.flatMap(({ run }) => run.calls ?? [])
}
