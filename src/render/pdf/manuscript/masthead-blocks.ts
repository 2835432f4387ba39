import type { Masthead } from '../../../model/document.ts'
import { type MastheadRow, mastheadRows } from '../../prepare-masthead.ts'
import { type Style, styles } from '../design/styles.ts'
import type { Block, RuleBlock, TextBlock } from './block.ts'
import { plainRun } from './run.ts'
import type { Spot } from './spot.ts'
import { grow } from './tag.ts'

/**
 * Marks up the head of the first page: the organizer's, or with a symbol that of a United Nations document. Never an
 * emblem.
 */
export function mastheadBlocks(node: Masthead, spot: Spot): readonly Block[] {
  const { organization, symbol, lines, meeting } = node
  if (symbol === undefined)
    return [line(organization, styles.organization, spot), rule(1), ...linesBelow(lines, styles.mastheadLine, spot)]
  const head = { ...line(organization, styles.organization, spot), aside: [plainRun(symbol, styles.organization)] }
  const rows = mastheadRows(node).map((row, index) => organRow(row, index, spot))
  return [head, rule(0.5), ...rows, rule(1.5), ...linesBelow(meeting, { ...styles.mastheadLine, bold: true }, spot)]
}

function linesBelow(lines: readonly string[], style: Style, spot: Spot): readonly TextBlock[] {
  return lines.map((text, index) => line(text, { ...style, before: index === 0 ? 6 : 0 }, spot))
}

/** An organ hangs before its line, as a label does. */
function organRow({ organ = '', line: text = '' }: MastheadRow, index: number, spot: Spot): TextBlock {
  const { mastheadFact, mastheadOrgan } = styles
  const before = index === 0 ? 6 : 0
  if (text === '') return line(organ, { ...mastheadOrgan, before }, spot)
  if (organ === '') return line(text, { ...mastheadFact, before }, spot)
  const block = line(text, { ...mastheadFact, leading: mastheadOrgan.leading, before }, spot)
  return { ...block, label: { runs: [plainRun(organ, mastheadOrgan)], tag: block.tag } }
}

function line(text: string, style: Style, spot: Spot): TextBlock {
  return { kind: 'text', style, runs: [plainRun(text, style)], tag: grow(spot.tag, 'P'), keepsNext: true }
}

function rule(weight: number): RuleBlock {
  return { kind: 'rule', before: 5, weight, keepsNext: true }
}
