import { followUpParagraphs } from '../themes/follow-up-paragraphs.ts'
import { defineSlot } from './define-slot.ts'

/** What was to happen after a meeting, as its account says it. */
export const followUp = defineSlot({
  role: 'body',
  fill: (context) => followUpParagraphs(context.evidence.followUp, context),
})
