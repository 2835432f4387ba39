import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { Groups } from '../../shared/claim-patterns.ts'
import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { meetingNoun } from './words.ts'

/** Words that count people: "two thirds", "nearly all", "not a single". */
export const quantifier = pattern`(?:(?:almost |nearly |virtually |practically )?(?:all|every|each)|both|none|no|
  not (?:one|a single)|all but (?:one|two)|only (?:one|two|a few)|most|many|numerous|several|various|some|
  (?:quite )?a (?:good |great )?few|few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|half|
  (?:more than|over|about|nearly) half|a (?:large |great |good |small |considerable |significant |
  substantial )?number|a handful|a couple|dozens|
  the bulk|(?:an?|the) (?:[${letter}]+ )?(?:majority|minority)|
  (?:one |a |two |three |four )?(?:thirds?|quarters?|fifths?)|
  \d+(?:[.,]\d+)? ?(?:per cent|percent|%)|\d+)`

/** Tells the level that such words claim. */
export function measured(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  const count = words.trim().toLowerCase()
  return counts.find(([, pattern]) => pattern.test(count))?.[0] ?? 'some'
}

/** In the order in which they are tried: "nearly all" is not "all". */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['most', /^(?:almost|nearly|virtually|practically) (?:all|every|no)|^hardly any|^all but/u],
  ['full', /^(?:all|every|each|both|none|no|not|everyone|everybody|nobody)\b/u],
  ['some', /minority|handful|couple|\bfew\b/u],
  ['most', /^most|majority|bulk|thirds|quarters|per cent|percent|%|^(?:more than|over) half/u],
  ['many', /^(?:many|numerous|half|about half|dozens|a dozen|a (?:(?!small)[a-z-]+ )?number)/u],
  ['several', /^(?:several|various)/u],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degree(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (whole.test(words)) return 'full'
  return wide.test(words) ? 'broad' : undefined
}

const whole = new RegExp(
  pattern`\b(?:unanimous|united|of one mind|of the same|at one|full|complete|total|universal|all|both|as a whole|
    by consensus)`,
  'i',
)

const wide = new RegExp(
  pattern`\b(?:broad|wide|general|large|rough|considerable|overwhelming|strong|substantial|ample|much|mostly|
    on the whole|in general)`,
  'i',
)

/** What stands between a collective and its verb. */
export const where = pattern`(?<where> (?:
  (?:in|at|of|to|from|with|during|around|who|representing|attending) [^,;.]{1,60}?|
  present|as a whole|without exception|there|here|alike))?`

/** What follows a claim, which is no part of it. */
export const after = '(?=(?<after>.{0,60}))'

/**
 * Tells whether words are of others than the meeting: what stands between a collective and its verb can tell it
 * ("participants in the talks"), and so can what follows ("agreed in 1994", "agreement between the parties"). Capitals
 * count here: "participants in Geneva", "participants at the Geneva seminar".
 */
export function isElsewhere({ where: between = '', after: next = '' }: Groups): boolean {
  return elsewhere.some((words) => words.test(next)) || (between !== '' && !here.test(between))
}

const present = '(?:all |most |many |some |the )*(?:participants|delegations|delegates|speakers|those)'

const elsewhere = [
  /^ ?(?:also |first |then |already )?in (?:the )?(?:[a-z]+ )?\d{4}/iu,
  new RegExp(`^ (?:between|among|amongst|by) (?!${present})`, 'iu'),
  /\bin the (?:referendum|elections?|parliament|senate|congress|country|population|survey|poll|provinces)\b/iu,
]

const here = new RegExp(
  pattern`^ (?:present|attending|as a whole|without exception|there|here|alike|around the table|
    (?:in|at|of|to|from|during) (?:the|this|that|our|each) (?:[${upper}\d]\S+ |final |same |other |online )?
      (?:${meetingNoun}|room|hall|discussions?|debate|deliberations?|table|group|floor|audience|regions?|
        field|south|north)\b.*|
    of all (?:regions|groups|sides)|(?:among|across) ${present}.*|
    (?:in|at|from) [${upper}].*|(?:from|with) .*|who .*|representing .*)$`,
)
