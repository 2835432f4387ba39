import type { Masthead } from '../../../model/document.ts'
import { type MastheadRow, type MeetingRow, mastheadRows, meetingRows, symbolParts } from '../../prepare-masthead.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import type { ManuscriptBlock, RuleBlock, TextBlock } from './block.ts'
import type { BlockPosition } from './markup-context.ts'
import { plainRun } from './run.ts'
import { addTag } from './tag.ts'

/**
 * Marks up the masthead of the first page: that of the organizer or, for a report with a symbol, that of a United
 * Nations document. It never has an emblem.
 */
export function mastheadBlocks(node: Masthead, position: BlockPosition): readonly ManuscriptBlock[] {
  const { organization, symbol, lines } = node
  if (symbol === undefined)
    return [
      line(organization, styles.organization, position),
      rule(1),
      ...linesBelow(lines, styles.mastheadLine, position),
    ]
  const name = line(organization, styles.symbolLine, position)
  const [organ, rest] = symbolParts(symbol)
  const runs = [plainRun(organ, styles.symbolOrgan), ...(rest === '' ? [] : [plainRun(rest, styles.symbolRest)])]
  const head = { ...name, aside: { runs, tag: name.tag } }
  const rows = mastheadRows(node).map((row, index) => organRow(row, index, position))
  const meeting = meetingRows(node).map((row, index) => meetingRow(row, index, position))
  return [head, rule(0.5), ...rows, rule(1.5), ...meeting]
}

function linesBelow(lines: readonly string[], style: TextStyle, position: BlockPosition): readonly TextBlock[] {
  return lines.map((text, index) => line(text, { ...style, before: index === 0 ? 6 : 0 }, position))
}

/** Sets an organ and the line beside it: the organ hangs before the line as a label does. */
function organRow(
  { organ = '', line: text = '', apart }: MastheadRow,
  index: number,
  position: BlockPosition,
): TextBlock {
  const { mastheadFact, mastheadOrgan } = styles
  const before = index === 0 ? 6 : apart ? 10 : 0
  if (text === '') return line(organ, { ...mastheadOrgan, before }, position)
  const block = line(text, { ...mastheadFact, leading: mastheadOrgan.leading, before }, position)
  return organ === '' ? block : { ...block, label: { runs: [plainRun(organ, mastheadOrgan)], tag: block.tag } }
}

/** Sets the columns below the masthead: the first hangs before the second as a label does. */
function meetingRow([left, right]: MeetingRow, index: number, position: BlockPosition): TextBlock {
  const before = index === 0 ? 6 : 0
  if (right === undefined)
    return line(left, { ...styles.mastheadMeeting, start: styles.mastheadLine.start, before }, position)
  const block = line(right, { ...styles.mastheadMeeting, before }, position)
  return { ...block, label: { runs: [plainRun(left, styles.mastheadMeeting)], tag: block.tag } }
}

function line(text: string, style: TextStyle, position: BlockPosition): TextBlock {
  return { kind: 'text', style, runs: [plainRun(text, style)], tag: addTag(position.tag, 'P'), keepsNext: true }
}

function rule(weight: number): RuleBlock {
  return { kind: 'rule', before: 5, weight, keepsNext: true }
}
