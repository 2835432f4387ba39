import type { Section } from '../../model/document.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'

/**
 * A place in a template that is filled from the evidence: the kind of section that its blocks belong to, and the
 * blocks, none where there is nothing to say.
 */
export interface Slot {
  readonly role: Section['role']
  readonly fill: (context: Context) => readonly FilledBlock[]
}

/** Declares a slot. Its name in templates is its key in `slots/index.ts`. */
export function defineSlot(slot: Slot): Slot {
  return slot
}
