import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

/** Finds editions that ask for circulation and name no agenda item. */
export const circulationHasAgendaItem = defineRule({
  id: 'circulation-has-agenda-item',
  on: 'series',
  what: 'An edition whose cover asks for circulation names the agenda item of an organ.',
  why: 'The United Nations circulates a document under an item of an agenda.',
  failing: inSeries(`editions:
  - id: secretary-general
    circulate: true`),
  clean: inSeries(`editions:
  - id: secretary-general
    circulate: true
    organs:
      - name: General Assembly
        agenda-item: 34`),
  check: ({ editions }) =>
    editions
      .filter(({ cover, organs }) => cover.circulate && organs.every(({ agendaItem }) => agendaItem === undefined))
      .map(({ id, written: place }) => ({
        what: `The edition \`${id}\` asks for circulation without an agenda item`,
        todo: 'Add `agenda-item: …` to one of its `organs`, or write `circulate: false`.',
        place,
      })),
})
