import { defineSlot } from './define-slot.ts'

/** The line below the title: of which meetings, where and when. */
export const subtitle = defineSlot({
  role: 'front',
  fill: (context) => [
    {
      type: 'free',
      make: () => [
        {
          type: 'paragraph',
          data: { role: 'subtitle' },
          children: [...context.locale.introduction.subtitle(context.facts)],
        },
      ],
    },
  ],
})
