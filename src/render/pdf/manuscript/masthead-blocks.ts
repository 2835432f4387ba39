import type { Masthead } from '../../../model/document.ts'
import { styles } from '../design/styles.ts'
import { plainRun } from './run.ts'
import { grow } from './tag.ts'
import type { Block, TextBlock } from './block.ts'
import type { Spot } from './spot.ts'

/** Marks up the head of the first page: the organization, with the symbol at the far end of its line, a rule, and the lines below. Never an emblem. */
export function mastheadBlocks(node: Masthead, spot: Spot): readonly Block[] {
  const style = styles.organization
  const organization: TextBlock = {
    kind: 'text',
    style,
    runs: [plainRun(node.organization, style)],
    tag: grow(spot.tag, 'P'),
    keepsNext: true,
    ...(node.symbol && { aside: [plainRun(node.symbol, style)] }),
  }
  return [organization, { kind: 'rule', before: 5, weight: 1, keepsNext: true }, ...node.lines.map((line, index) => mastheadLine(line, index, spot))]
}

function mastheadLine(line: string, index: number, spot: Spot): TextBlock {
  const style = { ...styles.mastheadLine, before: index === 0 ? 6 : 0 }
  return { kind: 'text', style, runs: [plainRun(line, style)], tag: grow(spot.tag, 'P'), keepsNext: true }
}
