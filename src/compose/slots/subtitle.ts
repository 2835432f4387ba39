import { finalConference } from '../series-facts.ts'
import { defineSlot } from './define-slot.ts'

/** The line below the title: of which conference, where and when. */
export const subtitle = defineSlot({
  role: 'front',
  fill: (context) => [
    {
      type: 'free',
      make: () => [
        {
          type: 'paragraph',
          data: { role: 'subtitle' },
          children: [
            ...context.locale.introduction.subtitle(
              context.facts,
              finalConference(context.evidence.notes, context.meetingOf),
            ),
          ],
        },
      ],
    },
  ],
})
