import { finalOf } from '../../model/session.ts'
import { prose } from '../filled.ts'
import { defineSlot } from './define-slot.ts'

/** The conclusions of the final meeting, by reference to their paragraphs. */
export const conclusions = defineSlot({
  role: 'body',
  fill: ({ evidence, locale, meetingOf, statementsAt }) => {
    const final = finalOf(evidence.notes)
    const subjects = evidence.themes.flatMap((theme) =>
      theme.findings.filter((finding) => finding.group === 'conclusion').map((finding) => finding.subject),
    )
    return final === undefined || subjects.length === 0
      ? []
      : [
          prose(
            'conclusions',
            ({ citeWhole }) => locale.conclusion.conclusions(meetingOf(final), citeWhole(subjects)),
            subjects.flatMap(statementsAt),
          ),
        ]
  },
})
