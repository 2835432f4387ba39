import type { Block, Heading, NumberedParagraph, ReportRoot, Section } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'

/** The lists of the document. Each is one multilevel definition, which Word counts on its own. */
export const lists = ['headings', 'annexes', 'paragraphs', 'supplement'] as const

/** A list of the document. */
export type List = (typeof lists)[number]

/** A label, and the bookmark of the block that bears it. */
export interface BookmarkedLabel {
  readonly bookmark: Bookmark
  readonly label: string
}

/** A block with a label, as Word counts it. */
export interface CountedBlock extends BookmarkedLabel {
  readonly block: Heading | NumberedParagraph
  readonly list: List
  /** The outermost level is 0. */
  readonly level: number
  /** The value of Word's counter for that list and level. */
  readonly count: number
  /** The labels of the blocks that it stands below, from the outermost down, and its own label last. */
  readonly chain: readonly BookmarkedLabel[]
}

type UncountedBlock = Pick<CountedBlock, 'block' | 'list' | 'level' | 'label'>

/** How far a list is counted: the counters, and the labels last given, level by level. */
interface Counters {
  readonly counts: readonly number[]
  readonly chain: readonly BookmarkedLabel[]
}

/**
 * Finds every label of a report and counts as Word does: a level starts again after each number of a level above it.
 */
export function countLabels(root: ReportRoot): readonly CountedBlock[] {
  const counters = new Map<List, Counters>()
  return root.children.flatMap(labelledIn).map((labelled) => {
    const { block, list, level, label } = labelled
    const { counts, chain } = counters.get(list) ?? { counts: [], chain: [] }
    const { bookmark } = block.data
    const count = (counts[level] ?? 0) + 1
    const now = { counts: [...above(counts, level), count], chain: [...chain.slice(0, level), { bookmark, label }] }
    counters.set(list, now)
    return { ...labelled, bookmark, count, chain: now.chain }
  })
}

function labelledIn(section: Section): UncountedBlock[] {
  return section.children.flatMap((block): UncountedBlock[] => {
    const list = listOf(block, section)
    if (block.type === 'numberedParagraph') return [{ block, list, level: block.level, label: block.label }]
    if (block.type !== 'heading' || block.data.label === undefined) return []
    return [{ block, list, level: Math.max(0, block.depth - 2), label: block.data.label }]
  })
}

function listOf(block: Block, { role }: Section): List {
  if (block.type === 'heading') return role === 'annex' ? 'annexes' : 'headings'
  return role === 'supplement' ? 'supplement' : 'paragraphs'
}

/** Word takes a level that was passed over as counted once. */
function above(counts: readonly number[], level: number): number[] {
  return Array.from({ length: level }, (_, index) => counts[index] ?? 1)
}
