import { boxPadding, column, labels } from '../design/geometry.ts'
import { boxBreak } from '../design/widows-and-orphans.ts'
import type { Manuscript, ManuscriptBlock, RuleBlock } from '../manuscript/block.ts'
import { callName } from '../manuscript/footnotes.ts'
import type { Typography } from '../type/typography.ts'
import { listStrips } from './list-strips.ts'
import { type Strip, strip } from './strip.ts'
import { type SetTable, setTable } from './table-strips.ts'
import { textStrips } from './text-strips.ts'

/**
 * All type after it is set and before it is made up into pages: the text in one long column, and by identifier the
 * notes for the foot of its pages.
 */
export interface Galley {
  readonly strips: readonly Strip[]
  readonly notes: ReadonlyMap<string, readonly Strip[]>
}

/** The least white below a table, in points. */
const belowTable = 18

/** Sets all blocks and notes of a manuscript. */
export function galleyOf(manuscript: Manuscript, typography: Typography): Galley {
  const blocks = manuscript.blocks.map((block) => setBlock(block, manuscript, typography))
  const strips = manuscript.blocks.flatMap((block, index) => [
    ...withRequests(blocks[index]?.strips ?? [], block, manuscript.blocks[index - 1]),
    ...(block.boxed && !manuscript.blocks[index + 1]?.boxed ? [boxFoot] : []),
  ])
  const inTables = new Set(manuscript.blocks.flatMap((block) => (block.kind === 'table' ? block.notes : [])))
  const notes = new Map([
    ...[...manuscript.notes]
      .filter(([identifier]) => !inTables.has(identifier))
      .map(([identifier, note]) => [identifier, note.flatMap((block) => textStrips(block, typography))] as const),
    ...blocks.flatMap((block) => [...block.notes]),
  ])
  return { strips: withCalls(strips, notes), notes }
}

/** A block that is set, and its notes that stand on the page of their marks. */
function setBlock(block: ManuscriptBlock, { notes }: Manuscript, typography: Typography): SetTable {
  switch (block.kind) {
    case 'text':
      return { strips: textStrips(block, typography), notes: new Map() }
    case 'table':
      return setTable(block, notes, typography)
    case 'list':
      return { strips: listStrips(block, typography), notes: new Map() }
    case 'rule':
      return { strips: [ruleStrip(block)], notes: new Map() }
  }
}

function ruleStrip({ weight, before }: RuleBlock): Strip {
  const width = labels.width + column.width
  return strip(weight, [{ kind: 'rule', x: labels.start, y: weight / 2, width, height: 0, weight, tone: 'ink' }], {
    before,
  })
}

/** The white below the words of a box. It stands on the same page, so that the frame does too. */
const boxFoot = strip(boxPadding, [], { penalty: Infinity })

/** Adds to the strips of a block what the block asks for on its page, and what the block before it asks for. */
function withRequests(
  strips: readonly Strip[],
  block: ManuscriptBlock,
  before: ManuscriptBlock | undefined,
): readonly Strip[] {
  const [first, ...rest] = strips.map((line) => ({ ...line, boxed: block.boxed ?? false }))
  if (!first) return []
  const penalty = penaltyOf(first, block, before)
  const opening = { ...first, penalty, before: whiteAbove(first, block, before), gives: givesOf(block, before) }
  return [opening, ...rest.map((line) => (line.boxed ? { ...line, penalty: Math.max(line.penalty, boxBreak) } : line))]
}

/** What it costs to begin a page with a block. */
function penaltyOf({ penalty }: Strip, block: ManuscriptBlock, before: ManuscriptBlock | undefined): number {
  if (block.newPage) return -Infinity
  if (before?.keepsNext) return Infinity
  return block.boxed && before?.boxed ? Math.max(penalty, boxBreak) : penalty
}

/** A heading stays as near to its text as it is designed, and so do all that keep together. */
function givesOf(block: ManuscriptBlock, before: ManuscriptBlock | undefined): Strip['gives'] {
  if (before?.keepsNext) return 'never'
  return block.kind === 'table' || (block.kind === 'text' && block.style.whole) ? 'first' : 'last'
}

function whiteAbove(first: Strip, block: ManuscriptBlock, before: ManuscriptBlock | undefined): number {
  if (before?.kind === 'table') return Math.max(first.before, belowTable)
  return before?.boxed && !block.boxed ? Math.max(0, first.before - boxPadding) : first.before
}

/**
 * Keeps only the first call of each note: the note stands at the foot of that page, and its label links back to that
 * place. A table that may be divided calls its notes each time, since they stand below each part that has their marks.
 * The notes of another table are not called, since they already stand below it.
 */
function withCalls(strips: readonly Strip[], notes: Galley['notes']): readonly Strip[] {
  const called = new Set<string>()
  return strips.map((line) => {
    const all = [...new Set(line.calls)]
    const first = all.filter((identifier) => !called.has(identifier))
    first.forEach((identifier) => called.add(identifier))
    return {
      ...line,
      calls: (line.table ? all : first).filter((identifier) => notes.has(identifier)),
      anchors: [...line.anchors, ...first.map(callName)],
    }
  })
}
