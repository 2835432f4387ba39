import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findDates, findFigures } from '../../src/locales/en/patterns/house/figures.ts'
import { findBrackets, findSingleQuotes } from '../../src/locales/en/patterns/house/marks.ts'
import { findIse, findSpellings } from '../../src/locales/en/patterns/house/spelling.ts'
import {
  findAbbreviations,
  findArticles,
  findCapitals,
  findNoBreaks,
  findPercents,
  findRepeats,
} from '../../src/locales/en/patterns/house/words.ts'
import type { FindDepartures } from '../../src/model/patterns.ts'

const inQuotes: readonly FindDepartures[] = [
  findIse,
  findSpellings,
  findPercents,
  findFigures,
  findDates,
  findCapitals,
  findSingleQuotes,
  findBrackets,
  findRepeats,
  findArticles,
  findNoBreaks,
]

describe('house style', () => {
  test.each<[FindDepartures, string, readonly string[]]>([
    [findIse, 'organisational and decentralised, reorganising', ['organizational', 'decentralized', 'reorganizing']],
    [findSpellings, 'it should not bee seen as a peace-keeping program', ['programme', 'peacekeeping', 'be']],
    [findPercents, '12% and 13 % and 14 percent', ['12 per cent', '13 per cent', 'per cent']],
    [findFigures, 'at least 3 seminars and 2 of the 9 missions', ['three', 'nine']],
    [findDates, 'on June 15, 2008, on 1st May and in the 1990’s', ['15 June 2008', '1 May', '1990s']],
    [findCapitals, 'member states and the government of Norway', ['Member States', 'the Government']],
    [findAbbreviations, 'the UN, UN-led and U.N. missions', ['United Nations', 'United Nations', 'United Nations']],
    [findSingleQuotes, 'a ‘light footprint’ is wanted', ['“light footprint”']],
    [findRepeats, 'it is is said that that holds', ['is']],
    [findArticles, 'a integrated plan, an university and a hour', ['an integrated', 'a university', 'an hour']],
    [findNoBreaks, 'in 12\u00a0missions', ['12 missions']],
  ])('%o finds in “%s”: %s', (find, text, expected) => {
    const found = find(text).map(({ by }) => by)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test.each<[FindDepartures, string]>([
    [
      findIse,
      'they advise, exercise, promise, revise, supervise and analyse; the Organisation of X; otherwise precise',
    ],
    [findSpellings, 'to be seen; the Department of Defense; a programmer; a computer program'],
    [
      findFigures,
      'paragraph 4 holds, Article 2 says, 5 GHz bands, 3 million people, phase 2 begins, in 9 per cent, 2.4 times',
    ],
    [findDates, 'on 15 June 2008, from 1 to 3 March, in the 1990s'],
    [findCapitals, 'good government; a general assembly of citizens; Member States'],
    [findAbbreviations, 'UN Women and UN-Habitat, UNDP, UNICEF'],
    [findSingleQuotes, 'the States’ own plans and the mission’s; “a ‘light’ one”'],
    [findBrackets, 'a) first; b) second (of two [or three])'],
    [findRepeats, 'that that had had no effect is very very plain; Baden Baden'],
    [findArticles, 'a union, a European plan, a one-day visit, an NGO, an honour, an unusual use, a unit, an umbrella'],
  ])('%o finds nothing in “%s”', (find, text) => expect(find(text)).toEqual([]))

  test('in the account of Geneva it finds what is there, and nothing false', () => {
    const { agreed, raised, dilemmas } = parse(readFileSync('sessions/geneva.yaml', 'utf8'))
    const quotes: readonly string[] = [...agreed, ...raised, ...dilemmas].flatMap(({ quote }) => quote ?? [])
    const found = quotes.flatMap((quote) => inQuotes.flatMap((find) => find(quote).map(({ words }) => words)))
    expect(found.toSorted()).toEqual(['(for', 'bee', 'emphasised', 'emphasised', 'organisations', 'organisations'])
  })
})
