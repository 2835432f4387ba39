import { annexMark } from '../front/front-headings.ts'
import { makeMasthead } from '../front/make-masthead.ts'
import { defineSlot } from './define-slot.ts'

/**
 * The head of the report. Where there is a cover, "Annex" stands above it; where that is a United Nations document, it
 * has the masthead, and the report has no second one. Never the emblem.
 */
export const masthead = defineSlot({
  role: 'front',
  fill: (context) => {
    const mark = annexMark(context)
    const { symbol } = context.evidence.edition
    const isUnderCover = mark !== undefined && symbol !== undefined
    return [{ type: 'free', make: () => [...(mark ? [mark] : []), ...(isUnderCover ? [] : [makeMasthead(context)])] }]
  },
})
