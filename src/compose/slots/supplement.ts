import type { Paragraph } from '../../model/document.ts'
import type { ThemeEvidence } from '../../model/evidence.ts'
import type { Context } from '../context.ts'
import type { FilledBlock } from '../filled.ts'
import { markingOf } from '../front/marking-of.ts'
import { dilemmaParagraphs } from '../themes/dilemma-paragraphs.ts'
import { findingParagraphs } from '../themes/finding-paragraphs.ts'
import { followUpParagraphs } from '../themes/follow-up-paragraphs.ts'
import { sectionNames } from '../themes/section-names.ts'
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
      { type: 'free', make: () => opening(context) },
      ...themes.flatMap((theme) => themeOf(theme, context)),
      ...followUpParagraphs(restrictedFollowUp, context),
    ]
  },
})

function opening(context: Context): readonly Paragraph[] {
  const { to } = context.evidence.edition.cover
  const marking = markingOf(context) ?? []
  const words = context.locale.headings.supplementOpening(to && context.called(to))
  return [
    { type: 'paragraph', data: { role: 'marking' }, children: [...marking] },
    { type: 'paragraph', children: [...words] },
  ]
}

function themeOf({ theme, findings, dilemmas }: ThemeEvidence, context: Context): readonly FilledBlock[] {
  const names = sectionNames(context)
  return [
    {
      type: 'heading',
      depth: 3,
      subject: `section:supplement-${theme.id}`,
      title: context.say(theme.title),
      label: 'none',
    },
    ...findingParagraphs(findings, names, context),
    ...dilemmaParagraphs(dilemmas, names, context),
  ]
}
