import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { paras } from './citations.ts'
import { statement } from './claims.ts'
import { levelWords } from './levels.ts'
import { at } from './meetings.ts'
import { toName } from './names.ts'
import { capital, endItem } from './sentences.ts'
import { amongThem, bareSpeakers, number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { tally } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    const where = only === undefined ? phrase`на отдельных мероприятиях` : at(only.meeting)
    const whole = only === undefined ? '; ни одна из них не является рекомендацией серии в целом' : ''
    return phrase`Приводимые ниже рекомендации были вынесены ${where}, как указано в цитируемых пунктах${whole}.`
  },
  to: (addressee) => phrase`${to(addressee)}:`,
  single: (addressee, asserted, meeting, cited) => phrase`${to(addressee)}: ${recommended(asserted, meeting, cited)}.`,
  item: (asserted, meeting, cited, position) => endItem(recommended(asserted, meeting, cited), position),
}

/** "Государствам-членам"; a name of which the dative is not known stands behind a dash. */
function to(addressee: Phrase): Phrase {
  const dative = toName({ name: addressee })
  return dative === undefined ? phrase`Адресат — ${addressee}` : capital(dative)
}

function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? phrase`тезис ${statement(asserted)}` : asserted.text
  const how = phrase`${made(asserted, meeting)}${reserved ? ', с оговорками' : ''}`
  return phrase`${words} (${how}, ${paras([reference])})`
}

/** How the recommendation was made, and where: "рекомендовано в Претории", "вывод сделан на практикуме в Париже". */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`голосование ${where}: ${tally(asserted.votes)}`
  const verb = verbWords[asserted.verb ?? 'recommended'].recorded
  switch (asserted.level) {
    case 'concluded':
      return asserted.verb === 'recommended' ? phrase`рекомендовано ${where}` : phrase`вывод сделан ${where}`
    case 'agreed':
      return phrase`согласовано ${where}`
    case 'full':
    case 'broad':
    case 'prevailing':
      return phrase`${levelWords[asserted.level].recorded} ${where}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const { words, which } = number(asserted.level, asserted)
      return phrase`${verb} ${where}: ${words}${which}${amongThem(asserted)}`
    }
    case plainLevel:
      return asserted.by.length === 0 ? phrase`${verb} ${where}` : phrase`${verb} ${where}: ${bareSpeakers(asserted)}`
  }
}
