import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** Which meetings have no account, and what their silence means. */
export const missing = defineSlot({
  role: 'body',
  fill: ({ locale, facts }) => [prose('missing', () => locale.introduction.missing(facts))],
})
