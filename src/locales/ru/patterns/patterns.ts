import type { Patterns } from '../../../model/patterns.ts'
import { formsNeeded } from '../names.ts'
import { claims } from './claims.ts'
import { clause } from './clause.ts'
import { findDates, findFigures, findPercents } from './house/figures.ts'
import { findBrackets, findNoBreaks, findPunctuation, findQuotes } from './house/marks.ts'
import { findAbbreviations, findCapitals, findRepeats, findSpellings } from './house/words.ts'
import { likeness } from './likeness.ts'
import { pointer } from './pointers.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of Russian. */
export const patterns: Patterns = {
  claims,
  speakers,
  delegations,
  pointer,
  clause,
  // Russian has no articles.
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
    capitals: findCapitals,
    abbreviations: findAbbreviations,
    'quotation-marks': findQuotes,
    punctuation: findPunctuation,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: () => [],
    spaces: findNoBreaks,
  },
  formsOf: formsNeeded,
}
