import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { paras } from './citations.ts'
import { statement } from './claims.ts'
import { levelWords } from './levels.ts'
import { at, the } from './meetings.ts'
import { capital, endItem } from './sentences.ts'
import { amongThem, bareSpeakers, number } from './speakers.ts'
import { shortVotes } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    const where = only === undefined ? phrase`single meetings` : the(only.meeting)
    const whole = only === undefined ? '; none is made by the series as a whole' : ''
    return phrase`The recommendations below were made at ${where}, as stated in the paragraphs cited${whole}.`
  },
  to: (addressee) => phrase`To ${addressee}:`,
  single: (addressee, asserted, meeting, cited) => phrase`To ${addressee}: ${recommended(asserted, meeting, cited)}.`,
  item: (asserted, meeting, cited, position) => endItem(capital(recommended(asserted, meeting, cited)), position),
}

/** "that States publish …": a clause alone could read as a fact. */
function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? statement(asserted) : phrase`that ${asserted.text}`
  const how = phrase`${made(asserted, meeting)}${reserved ? ', subject to reservations' : ''}`
  return phrase`${words} (${how}, ${paras([reference])})`
}

/** How the recommendation was made, and where: "recommended in Pretoria", "concluded at the Paris workshop". */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`${shortVotes(asserted.votes)} ${where}`
  const verb = asserted.verb ?? 'recommended'
  switch (asserted.level) {
    case 'concluded':
      return phrase`${asserted.verb === 'recommended' ? 'recommended' : 'concluded'} ${where}`
    case 'agreed':
      return phrase`agreed ${where}`
    case 'full':
    case 'broad':
    case 'prevailing':
      return phrase`${levelWords[asserted.level].recorded} ${where}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${verb} ${where} by ${number(asserted.level, asserted)}${amongThem(asserted)}`
    case plainLevel:
      return asserted.by.length === 0 ? phrase`${verb} ${where}` : phrase`${verb} ${where} by ${bareSpeakers(asserted)}`
  }
}
