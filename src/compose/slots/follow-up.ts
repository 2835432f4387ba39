import { followUpDrafts } from '../themes/follow-up-drafts.ts'
import { defineSlot } from './define-slot.ts'

/** What was to happen after a meeting, as its account says it. */
export const followUp = defineSlot({
  role: 'body',
  fill: (context) => followUpDrafts(context.evidence.followUp, context),
})
