import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** Who answers for the text, and how views are attributed. */
export const status = defineSlot({
  role: 'body',
  fill: ({ locale, facts }) => [prose('status', () => locale.introduction.status(facts))],
})
