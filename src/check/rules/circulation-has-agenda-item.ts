import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

/** Finds editions that ask for circulation and name no agenda item. */
export const circulationHasAgendaItem = defineRule({
  id: 'circulation-has-agenda-item',
  on: 'series',
  what: 'A cover that asks for circulation names the agenda item.',
  why: 'The United Nations circulates a document under an item of an agenda.',
  failing: inSeries(`editions:
  - id: secretary-general
    circulate: true`),
  clean: inSeries(`editions:
  - id: secretary-general
    circulate: true
    agenda-item: 34`),
  check: ({ editions }) =>
    editions
      .filter(({ cover }) => cover.circulate && cover.agendaItem === undefined)
      .map(({ id, written: place }) => ({
        what: `The edition \`${id}\` asks for circulation without an agenda item`,
        todo: 'Add `agenda-item: …` to the edition, or write `circulate: false`.',
        place,
      })),
})
