import type { Patterns } from '../../../model/patterns.ts'
import { claims } from './claims.ts'
import { clause, pointer } from './clause.ts'
import { findDates } from './house/dates.ts'
import { findFigures, findPercents } from './house/figures.ts'
import { findBrackets, findPunctuation, findQuotationMarks, findSpaces } from './house/marks.ts'
import { findAbbreviations, findRepeats, findSpellings } from './house/words.ts'
import { likeness } from './likeness.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of Chinese. */
export const patterns: Patterns = {
  claims,
  speakers,
  delegations,
  pointer,
  clause,
  // Chinese has no articles.
  articled: () => undefined,
  subjects,
  isNegated,
  likeness,
  house: {
    ise: () => [],
    spelling: findSpellings,
    'per-cent': findPercents,
    figures: findFigures,
    dates: findDates,
    capitals: () => [],
    abbreviations: findAbbreviations,
    'quotation-marks': findQuotationMarks,
    punctuation: findPunctuation,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: () => [],
    spaces: findSpaces,
  },
  // Chinese names have one form, and 在, 的 and 向 stand beside it.
  formsOf: () => [],
}
