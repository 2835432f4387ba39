import type { FilledBlock, FilledSection, PlacedBlock } from '../filled.ts'

/**
 * Divides blocks into sections: where their kind changes, and before each chapter and each annex. Notes make no section
 * and fill no heading: they stand last, and go to their marks when they are labelled.
 */
export function toSections(placed: readonly PlacedBlock[]): readonly FilledSection[] {
  const notes = placed.map(({ block }) => block).filter((block) => block.type === 'notes')
  const others = placed.filter(({ block }) => block.type !== 'notes')
  const sections: { readonly role: FilledSection['role']; readonly blocks: FilledBlock[] }[] = []
  for (const { role, block } of withoutEmptyHeadings(others)) {
    const last = sections.at(-1)
    const opens = block.type === 'heading' && block.depth === 2
    if (last === undefined || last.role !== role || opens) sections.push({ role, blocks: [block] })
    else last.blocks.push(block)
  }
  for (const note of notes) sections.at(-1)?.blocks.push(note)
  return sections
}

/** Leaves out each heading that is followed by a heading of its own depth or a higher one: nothing is below it. */
function withoutEmptyHeadings(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  // From the end on: the highest heading since something was printed below it. No heading fits where nothing follows.
  let highest = 0
  const kept = placed.toReversed().filter(({ block }) => {
    if (block.type !== 'heading') {
      highest = Infinity
      return true
    }
    const isKept = block.depth === 1 || block.depth < highest
    highest = Math.min(highest, block.depth)
    return isKept
  })
  return kept.toReversed()
}
