import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { paras } from './citations.ts'
import { levelWords } from './levels.ts'
import { at, inMeeting, of } from './meetings.ts'
import { a, person } from './names.ts'
import { examples, number } from './numbers.ts'
import { capital, endItem } from './sentences.ts'
import { bareSpeakers } from './speakers.ts'
import { statement } from './statements.ts'
import { verbWords } from './verbs.ts'
import { shortVotes } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    const where = only === undefined ? phrase`cada una en una sola reunión` : inMeeting(only.meeting)
    const whole = only === undefined ? '; ninguna procede de la serie en su conjunto' : ''
    const below = 'Las recomendaciones que figuran a continuación se formularon'
    return phrase`${below} ${where}, según se indica en los párrafos citados${whole}.`
  },
  to: (addressee) => phrase`${capital(a(person(addressee)))}:`,
  single: (addressee, asserted, meeting, cited) =>
    phrase`${capital(a(person(addressee)))}: ${recommended(asserted, meeting, cited)}.`,
  item: (asserted, meeting, cited, position) => endItem(capital(recommended(asserted, meeting, cited)), position),
}

/** "que los Estados publicaran …": a clause alone could read as a fact. */
function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? statement(asserted) : phrase`que ${asserted.text}`
  const how = phrase`${made(asserted, meeting)}${reserved ? ', con reservas' : ''}`
  return phrase`${words} (${how}, ${paras([reference])})`
}

/** How the recommendation was made, and where: "recomendado en Pretoria", "conclusión del taller de París". */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`${shortVotes(asserted.votes)} ${where}`
  const verb = verbWords[asserted.verb ?? 'recommended'].recorded
  switch (asserted.level) {
    case 'concluded':
      return asserted.verb === 'recommended' ? phrase`${verb} ${where}` : phrase`conclusión ${of(meeting)}`
    case 'agreed':
      return phrase`convenido ${where}`
    case 'full':
    case 'broad':
    case 'prevailing':
      return phrase`${levelWords[asserted.level].recorded} ${where}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${verb} ${where} por ${number(asserted.level, asserted)}${examples(asserted)}`
    case plainLevel:
      return asserted.by.length === 0
        ? phrase`${verb} ${where}`
        : phrase`${verb} ${where} por ${bareSpeakers(asserted)}`
  }
}
