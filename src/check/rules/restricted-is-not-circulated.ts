import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

/** Finds editions that show restricted statements and have a symbol or ask for circulation. */
export const restrictedIsNotCirculated = defineRule({
  id: 'restricted-is-not-circulated',
  on: 'series',
  what: 'An edition with restricted statements has no symbol and is not circulated.',
  why: 'A document of the United Nations is for everyone to read.',
  failing: inSeries(`editions:
  - id: secretary-general
    shows: [public, restricted]
    symbol: A/62/100`),
  clean: inSeries(`editions:
  - id: secretary-general
    shows: [public]
    symbol: A/62/100`),
  check: ({ editions }) =>
    editions
      .filter(({ shows, symbol, cover }) => shows.includes('restricted') && (symbol !== undefined || cover.circulate))
      .map(({ id, written: place }) => ({
        what: `The edition \`${id}\` shows restricted statements and is to be a public document`,
        todo: 'Write `shows: [public]`, or take `symbol` and `circulate` away.',
        place,
      })),
})
