import type { Patterns } from '../../../model/patterns.ts'
import { articled } from './articles.ts'
import { claims } from './claims.ts'
import { clause } from './clause.ts'
import { findDates, findFigures, findPercents } from './house/figures.ts'
import { findBrackets, findPunctuation, findQuotes } from './house/marks.ts'
import { findSpellings } from './house/spelling.ts'
import { findAbbreviations, findArticles, findCapitals, findNoBreaks, findRepeats } from './house/words.ts'
import { likeness } from './likeness.ts'
import { pointer } from './pointers.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of Spanish. */
export const patterns: Patterns = {
  claims,
  speakers,
  delegations,
  pointer,
  clause,
  articled,
  subjects,
  isNegated,
  likeness,
  house: {
    // A point of English spelling alone.
    ise: () => [],
    spelling: findSpellings,
    'per-cent': findPercents,
    figures: findFigures,
    dates: findDates,
    capitals: findCapitals,
    abbreviations: findAbbreviations,
    'quotation-marks': findQuotes,
    punctuation: findPunctuation,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: findArticles,
    spaces: findNoBreaks,
  },
  // Spanish nouns have one form; "de" and "a" contract with a small article that the locale sees.
  formsOf: () => [],
}
