import type { Block, Heading, NumberedParagraph, ReportRoot, Section } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'

/** The lists of the document: each is one multilevel definition, counted by Word on its own. */
export const lists = ['headings', 'annexes', 'paragraphs', 'supplement'] as const

export type List = (typeof lists)[number]

export interface Label {
  readonly bookmark: Bookmark
  readonly label: string
}

/** A block with a label, as Word counts it. */
export interface Counted extends Label {
  readonly block: Heading | NumberedParagraph
  readonly list: List
  /** 0 is the outermost. */
  readonly level: number
  /** What Word's counter of that list and level stands at. */
  readonly count: number
  /** Its own label last, after those of the blocks that it stands below. */
  readonly chain: readonly Label[]
}

/** A block with a label, where it stands. */
type Labelled = Pick<Counted, 'block' | 'list' | 'level' | 'label'>

/** Where a list stands: its counters, and the labels last given, level by level. */
interface State {
  readonly counts: readonly number[]
  readonly chain: readonly Label[]
}

const start: State = { counts: [], chain: [] }

/**
 * Finds every label of a report and counts as Word does: a level starts again after each number of a level above it.
 */
export function countLabels(root: ReportRoot): readonly Counted[] {
  const states = new Map<List, State>()
  return root.children.flatMap(labelledIn).map((labelled) => {
    const { block, list, level, label } = labelled
    const { counts, chain } = states.get(list) ?? start
    const { bookmark } = block.data
    const count = (counts[level] ?? 0) + 1
    const state = { counts: [...above(counts, level), count], chain: [...chain.slice(0, level), { bookmark, label }] }
    states.set(list, state)
    return { ...labelled, bookmark, count, chain: state.chain }
  })
}

function labelledIn(section: Section): Labelled[] {
  return section.children.flatMap((block): Labelled[] => {
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
