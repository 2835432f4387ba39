import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { paras } from './citations.ts'
import { que, toEach } from './elision.ts'
import { levelWords } from './levels.ts'
import { at, to } from './meetings.ts'
import { capital, colon, endItem, semicolon } from './sentences.ts'
import { amongThem, bareSpeakers, number } from './speakers.ts'
import { statement } from './statements.ts'
import { verbWords } from './verbs.ts'
import { shortVotes } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    const stated = 'comme l’indiquent les paragraphes cités'
    const none = 'aucune n’émane de la série dans son ensemble'
    return only === undefined
      ? phrase`Chacune des recommandations ci-après a été formulée à une réunion donnée, ${stated}${semicolon} ${none}.`
      : phrase`Les recommandations ci-après ont été formulées ${to(only.meeting)}, ${stated}.`
  },
  to: (addressee) => phrase`${capital(toEach(addressee))}${colon}`,
  single: (addressee, asserted, meeting, cited) =>
    phrase`${capital(toEach(addressee))}${colon} ${recommended(asserted, meeting, cited)}.`,
  item: (asserted, meeting, cited, position) => endItem(capital(recommended(asserted, meeting, cited)), position),
}

/** "que les États publient …": a clause alone could read as a fact. */
function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? statement(asserted) : que(asserted.text)
  const how = phrase`${made(asserted, meeting)}${reserved ? ', avec réserves' : ''}`
  return phrase`${words} (${how}, ${paras([reference])})`
}

/**
 * How the recommendation was made, and where: "recommandation formulée à Pretoria", "conclusion formulée à l’atelier de
 * Paris". A noun is said, since “recommandé à” could be to whom.
 */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`${shortVotes(asserted.votes)}, ${where}`
  const how = verbWords[asserted.verb ?? 'recommended'].made
  switch (asserted.level) {
    case 'concluded':
      return phrase`${asserted.verb === 'recommended' ? how : 'conclusion formulée'} ${where}`
    case 'agreed':
      return phrase`convenu ${where}`
    case 'full':
    case 'broad':
    case 'prevailing':
      return phrase`${levelWords[asserted.level].recorded} ${where}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${how} ${where} par ${number(asserted.level, asserted)}${amongThem(asserted)}`
    case plainLevel:
      return asserted.by.length === 0 ? phrase`${how} ${where}` : phrase`${how} ${where} par ${bareSpeakers(asserted)}`
  }
}
