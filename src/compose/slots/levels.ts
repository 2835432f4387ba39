import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** How to read the report's words of agreement. */
export const levels = defineSlot({
  role: 'body',
  fill: ({ facts, locale }) => [prose('levels', () => locale.introduction.levels(facts))],
})
