import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

/** Finds editions that do not show what is public. */
export const editionShowsPublic = defineRule({
  id: 'edition-shows-public',
  on: 'series',
  what: 'Every edition shows what is public.',
  why:
    'The numbered text of all editions is the same, so that “para. 22” is the same for all; ' +
    'it is made from public statements.',
  failing: inSeries(`editions:
  - id: secretary-general
    shows: [restricted]`),
  clean: inSeries(`editions:
  - id: secretary-general
    shows: [public, restricted]`),
  check: ({ editions }) =>
    editions
      .filter(({ shows }) => !shows.includes('public'))
      .map(({ id, written: place }) => ({
        what: `The edition \`${id}\` does not show what is public`,
        todo: 'Write `shows: [public]`, or `shows: [public, restricted]`.',
        place,
      })),
})
