import type { Patterns } from '../../../model/patterns.ts'
import { claims } from './claims.ts'
import { clause } from './clause.ts'
import { findDates, findFigures, findPercents, findSpaces } from './house/figures.ts'
import { findBrackets, findMarks, findQuotationMarks } from './house/marks.ts'
import { findAbbreviations, findRepeats, findSpellings } from './house/words.ts'
import { likeness } from './likeness.ts'
import { pointer } from './pointers.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of Arabic. */
export const patterns: Patterns = {
  claims,
  speakers,
  delegations,
  pointer,
  clause,
  // The article is written with its word, and names bring it along.
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
    punctuation: findMarks,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: () => [],
    spaces: findSpaces,
  },
  // Prepositions are words of their own, and names show no case without vowels.
  formsOf: () => [],
}
