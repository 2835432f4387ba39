import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** What the series was, who organized it, and when its meetings were held. */
export const series = defineSlot({
  role: 'body',
  fill: ({ locale, facts }) => [prose('series', () => locale.introduction.series(facts))],
})
