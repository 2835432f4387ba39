import type { Patterns } from '../../../model/patterns.ts'
import { genderOfBody } from '../bodies.ts'
import { articled } from './articles.ts'
import { claims } from './claims.ts'
import { clause } from './clause.ts'
import { findDates, findFigures, findPercents } from './house/figures.ts'
import { findBrackets, findMarks, findQuotationMarks, findSpaces } from './house/marks.ts'
import { findSpellings } from './house/spelling.ts'
import { findAbbreviations, findArticles, findCapitals, findRepeats } from './house/words.ts'
import { likeness } from './likeness.ts'
import { pointer } from './pointers.ts'
import { delegations, speakers } from './speakers.ts'
import { isNegated, subjects } from './subjects.ts'

/** What rules that look at words know of French. */
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
    // French has no -ise and -ize.
    ise: () => [],
    spelling: findSpellings,
    'per-cent': findPercents,
    figures: findFigures,
    dates: findDates,
    capitals: findCapitals,
    abbreviations: findAbbreviations,
    'quotation-marks': findQuotationMarks,
    punctuation: findMarks,
    brackets: findBrackets,
    repeats: findRepeats,
    articles: findArticles,
    spaces: findSpaces,
  },
  formsOf: (key, name) => {
    // A place with a small article is a country or a region that the table of States lacks: "la Toscane", "le Latium".
    if (key === 'place') return /^(?:l['’]|(?:les?|la) )/u.test(name) || ambiguousPlace.test(name) ? ['at'] : []
    // A bare organ of unknown gender has no article to contract.
    if (key === 'organs') return /^\p{Lu}/u.test(name) && genderOfBody(name) === undefined ? ['of'] : []
    return []
  },
}

/** Cities that are States as well: "à Luxembourg" or "au Luxembourg". */
const ambiguousPlace = /^(?:Luxembourg|Panama|Guatemala|Koweït|Québec)$/u
