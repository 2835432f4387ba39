import type { Masthead } from '../../../model/document.ts'
import { asOneLine } from '../../../model/foreign-words.ts'
import { inPairs, mastheadRows, meetingColumns, symbolParts } from '../../prepare-masthead.ts'
import { styles, type TextStyle } from '../design/text-styles.ts'
import type { ManuscriptBlock, RuleBlock, TextBlock } from './block.ts'
import type { BlockPosition, MarkupContext } from './markup-context.ts'
import { plainRun, type TextRun } from './run.ts'
import { runsOf } from './runs-of.ts'
import { addTag, type Tag } from './tag.ts'

/**
 * Marks up the masthead of the first page: that of the organizer or, for a report with a symbol, that of a United
 * Nations document. It never has an emblem.
 */
export function mastheadBlocks(
  node: Masthead,
  position: BlockPosition,
  context: MarkupContext,
): readonly ManuscriptBlock[] {
  const { organization, symbol, lines } = node
  if (symbol === undefined)
    return [
      line(organization, styles.organization, position, context),
      rule(1),
      ...linesBelow(lines, styles.mastheadLine, position, context),
    ]
  const name = line(organization, styles.symbolLine, position, context)
  const [organ, rest] = symbolParts(symbol)
  const runs = [plainRun(organ, styles.symbolOrgan), ...(rest === '' ? [] : [plainRun(rest, styles.symbolRest)])]
  const head = { ...name, aside: { runs, tag: name.tag } }
  return [head, rule(0.5), ...organRows(node, position, context), rule(1.5), ...meetingRows(node, position, context)]
}

function linesBelow(
  lines: readonly string[],
  style: TextStyle,
  position: BlockPosition,
  context: MarkupContext,
): readonly TextBlock[] {
  return lines.map((text, index) => line(text, { ...style, before: index === 0 ? 6 : 0 }, position, context))
}

/**
 * Sets each organ and the line beside it in a row: the organ hangs before the line as a label does. They are read
 * column by column, the organs first.
 */
function organRows(node: Masthead, { tag }: BlockPosition, context: MarkupContext): readonly TextBlock[] {
  const rows = mastheadRows(node)
  const organs = rows.map(({ organ }) => organ && { text: organ, tag: addTag(tag, 'P') })
  const lines = rows.map(({ line: text }) => text && { text, tag: addTag(tag, 'P') })
  const { mastheadFact, mastheadOrgan } = styles
  return rows.flatMap(({ apart }, index) => {
    const before = index === 0 ? 6 : apart ? 10 : 0
    const [organ, fact] = [organs[index] || undefined, lines[index] || undefined]
    const style = { ...mastheadFact, leading: mastheadOrgan.leading, before }
    return besideEachOther(organ, fact, { ...mastheadOrgan, before }, style, context)
  })
}

/** Sets where each organ takes the document up, two beside each other. They too are read column by column. */
function meetingRows(node: Masthead, { tag }: BlockPosition, context: MarkupContext): readonly TextBlock[] {
  const columns = meetingColumns(node).map((texts) => texts.map((text) => ({ text, tag: addTag(tag, 'P') })))
  const { mastheadMeeting, mastheadLine } = styles
  return inPairs(columns).flatMap(([left, right], index) => {
    const style = { ...mastheadMeeting, before: index === 0 ? 6 : 0 }
    return besideEachOther(left, right, { ...style, start: mastheadLine.start }, style, context)
  })
}

/** Words of a masthead with their place in the order of reading. */
interface Tagged {
  readonly text: string
  readonly tag: Tag
}

function besideEachOther(
  left: Tagged | undefined,
  right: Tagged | undefined,
  leftStyle: TextStyle,
  rightStyle: TextStyle,
  context: MarkupContext,
): readonly TextBlock[] {
  const label = left && { label: { runs: runsOfLine(left.text, leftStyle, context), tag: left.tag } }
  if (right) return [{ ...textBlock(right, rightStyle, context), ...label }]
  return left ? [textBlock(left, leftStyle, context)] : []
}

function line(text: string, style: TextStyle, position: BlockPosition, context: MarkupContext): TextBlock {
  return textBlock({ text, tag: addTag(position.tag, 'P') }, style, context)
}

function textBlock({ text, tag }: Tagged, style: TextStyle, context: MarkupContext): TextBlock {
  return { kind: 'text', style, runs: runsOfLine(text, style, context), tag, keepsNext: true }
}

function runsOfLine(text: string, style: TextStyle, { furniture, language }: MarkupContext): readonly TextRun[] {
  return runsOf([asOneLine(text, language)], style, furniture)
}

function rule(weight: number): RuleBlock {
  return { kind: 'rule', before: 5, weight, keepsNext: true }
}
