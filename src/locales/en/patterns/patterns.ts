import type { Patterns } from '../../../model/patterns.ts'
import { articled } from './articles.ts'
import { claims } from './claims.ts'
import { clause } from './clause.ts'
import { findDates, findFigures } from './house/figures.ts'
import { findBrackets, findSingleQuotes, findSpacedMarks } from './house/marks.ts'
import { findIse, findSpellings } from './house/spelling.ts'
import {
  findAbbreviations,
  findArticles,
  findCapitals,
  findNoBreaks,
  findPercents,
  findRepeats,
} from './house/words.ts'
import { likeness } from './likeness.ts'
import { pointer } from './pointers.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of English. */
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
    ise: findIse,
    spelling: findSpellings,
    'per-cent': findPercents,
    figures: findFigures,
    dates: findDates,
    capitals: findCapitals,
    abbreviations: findAbbreviations,
    'quotation-marks': findSingleQuotes,
    punctuation: findSpacedMarks,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: findArticles,
    spaces: findNoBreaks,
  },
  // English nouns have one form, and "in", "of" and "to" stand before it.
  formsOf: () => [],
}
