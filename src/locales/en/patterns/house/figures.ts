import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** After these a figure is a number of its own, and not a count: "paragraph 4", "Phase 2", "chapter 7". */
const numbered = [
  'para paras paragraph paragraphs article articles annex appendix chapter section item table figure phase level goal',
  'target part step stage option round no nos number page pages rule principle group category type tier version track',
  'pillar line point points dilemma question resolution and or to than',
].flatMap((line) => line.split(' ').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))

/** Before these a figure stays one: measures, millions, and words that tell of no count. */
const measured = [
  'per|percent|million|billion|trillion|and|or|to|of|in|on|at|for|the|kilomet\\p{L}+|met(?:re|er)s?|degrees?|dollars?',
  'euros?|hectares?|tons?|tonnes?|kilograms?|lit(?:re|er)s?|inches|hours',
].join('|')

/** Finds counts under 10 in figures, which the house writes in words (United Nations Editorial Manual, numbers). */
export const findFigures: FindDepartures = finder(
  new RegExp(
    `(?<![\\p{L}\\d$€£/.,:()–-])(?<!(?<!\\p{L})(?:${numbered.join('|')})[. \\u00a0]+)` +
      `([1-9])(?= (?!(?:${measured})(?!\\p{L}))\\p{Ll}{3,})`,
    'gu',
  ),
  ([, figure]) => words[Number(figure)],
  /[1-9] /,
)

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const findDays = [
  finder(
    new RegExp(`\\b(${months}) (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})\\b`, 'g'),
    ([, month, day, year]) => `${day} ${month} ${year}`,
  ),
  finder(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th) (?:of )?(${months})\\b`, 'g'), ([, day, month]) => `${day} ${month}`),
  finder(/\b(\d{2}(?:\d{2})?)['’]s\b/g, ([, years]) => `${years}s`),
]

/** Finds days and decades that are not written as "15 June 2008" and "the 1990s". */
export const findDates: FindDepartures = (text) => (/\d/.test(text) ? findDays.flatMap((find) => find(text)) : [])
