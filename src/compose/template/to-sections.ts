import type { Draft, Placed, SectionDraft } from '../draft.ts'

/** Parts blocks into sections: where their kind changes, and before each chapter and each annex. */
export function toSections(placed: readonly Placed[]): readonly SectionDraft[] {
  const sections: { readonly role: SectionDraft['role']; readonly drafts: Draft[] }[] = []
  for (const { role, draft } of withoutEmptyHeadings(placed)) {
    const last = sections.at(-1)
    const opens = draft.type === 'heading' && draft.depth === 2
    if (last === undefined || last.role !== role || opens) sections.push({ role, drafts: [draft] })
    else last.drafts.push(draft)
  }
  return sections
}

/** A heading stands only above something: not above the next heading of its own depth or a higher one. */
function withoutEmptyHeadings(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter(({ draft }, index) => {
    if (draft.type !== 'heading' || draft.depth === 1) return true
    const next = placed
      .slice(index + 1)
      .find(({ draft: after }) => after.type !== 'heading' || after.depth <= draft.depth)
    return next !== undefined && next.draft.type !== 'heading'
  })
}
