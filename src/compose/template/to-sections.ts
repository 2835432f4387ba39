import type { FilledBlock, FilledSection, PlacedBlock } from '../filled.ts'

/** Divides blocks into sections: where their kind changes, and before each chapter and each annex. */
export function toSections(placed: readonly PlacedBlock[]): readonly FilledSection[] {
  const sections: { readonly role: FilledSection['role']; readonly blocks: FilledBlock[] }[] = []
  for (const { role, block } of withoutEmptyHeadings(placed)) {
    const last = sections.at(-1)
    const opens = block.type === 'heading' && block.depth === 2
    if (last === undefined || last.role !== role || opens) sections.push({ role, blocks: [block] })
    else last.blocks.push(block)
  }
  return sections
}

/** Leaves out each heading that is followed by a heading of its own depth or a higher one: nothing is below it. */
function withoutEmptyHeadings(placed: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return placed.filter(({ block }, index) => {
    if (block.type !== 'heading' || block.depth === 1) return true
    const next = placed
      .slice(index + 1)
      .find(({ block: after }) => after.type !== 'heading' || after.depth <= block.depth)
    return next !== undefined && next.block.type !== 'heading'
  })
}
