import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** The conclusions of the final conference, by reference to their paragraphs. */
export const conclusions = defineSlot({
  role: 'body',
  fill: ({ evidence, locale, statementsAt }) => {
    const subjects = evidence.themes.flatMap((theme) =>
      theme.findings.filter((finding) => finding.group === 'conclusion').map((finding) => finding.subject),
    )
    return subjects.length === 0
      ? []
      : [
          prose(
            'conclusions',
            ({ citeAll }) => locale.conclusion.conclusions(citeAll(subjects)),
            subjects.flatMap(statementsAt),
          ),
        ]
  },
})
