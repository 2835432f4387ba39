import type { Section } from '../../../model/document.ts'

type Role = Section['role']

const always: Readonly<Record<Role, boolean>> = {
  cover: true,
  front: false,
  summary: false,
  body: false,
  supplement: true,
  annex: true,
}

/**
 * Tells whether a section begins a page: a cover, what follows it, the supplement, each annex, and what stands first.
 */
export function beginsPage(role: Role, before: Role | undefined): boolean {
  return before === undefined || before === 'cover' || always[role]
}
