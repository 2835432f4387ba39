import { defineSlot } from './define-slot.ts'

/**
 * The table of contents: every heading of the report with its label; renderers add pages. The summary stands before it
 * and is not listed.
 */
export const contents = defineSlot({
  role: 'front',
  fill: ({ locale }) => [
    {
      type: 'free',
      make: ({ headings }) => [
        {
          type: 'contents',
          title: locale.headings.contents,
          page: locale.headings.page,
          entries: headings.filter((heading) => heading.depth < 4).map((heading) => ({ ...heading })),
        },
      ],
    },
  ],
})
