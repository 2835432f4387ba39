import type { ThemeEvidence } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { dilemmaDraft } from '../themes/dilemma-draft.ts'
import { findingDrafts } from '../themes/finding-drafts.ts'
import { followUpDrafts } from '../themes/follow-up-drafts.ts'
import { defineSlot } from './define-slot.ts'

/**
 * Restricted statements, in an edition that shows them: apart, by theme, with numbers of their own, so that no other
 * paragraph changes its.
 */
export const supplement = defineSlot({
  role: 'supplement',
  fill: (context) => {
    const { supplement: themes, restrictedFollowUp } = context.evidence
    if (themes.length + restrictedFollowUp.length === 0) return []
    return [
      {
        type: 'heading',
        depth: 2,
        subject: 'section:supplement',
        title: context.locale.headings.supplement,
        label: 'none',
      },
      ...themes.flatMap((theme) => themeOf(theme, context)),
      ...followUpDrafts(restrictedFollowUp, context),
    ]
  },
})

function themeOf({ theme, findings, dilemmas }: ThemeEvidence, context: Context): readonly Draft[] {
  return [
    {
      type: 'heading',
      depth: 3,
      subject: `section:supplement-${theme.id}`,
      title: context.say(theme.title),
      label: 'none',
    },
    ...findingDrafts(findings, context),
    ...dilemmas.map((dilemma) => dilemmaDraft(dilemma, context)),
  ]
}
