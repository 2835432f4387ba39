import { plainLevel } from '../../model/levels.ts'
import type { Asserted, Cited, Meeting, Phrase } from '../claim.ts'
import type { RecommendationPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { onlyIn } from '../shared/meetings-in.ts'
import { bracketed, paragraphs } from './citations.ts'
import { statement } from './claims.ts'
import { levelWords } from './levels.ts'
import { at, of } from './meetings.ts'
import { endItem } from './sentences.ts'
import { amongThem, bareSpeakers, number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { fell } from './votes.ts'

/** The recommendations, by addressee: each is one meeting's, and says so. */
export const recommendations: RecommendationPhrases = {
  opening: (facts) => {
    const only = onlyIn(facts)
    return only === undefined
      ? phrase`以下建议分别由个别会议提出，详见所引各段；没有一项是由整个系列提出的。`
      : phrase`以下建议是${at(only.meeting)}提出的，详见所引各段。`
  },
  to: (addressee) => phrase`向${addressee}提出的建议：`,
  single: (addressee, asserted, meeting, cited) =>
    phrase`向${addressee}提出的建议：${recommended(asserted, meeting, cited)}。`,
  item: (asserted, meeting, cited, position) => endItem(recommended(asserted, meeting, cited), position),
}

/** "各国应公布…(有人在比勒陀利亚建议，第19段)" */
function recommended(asserted: Asserted, meeting: Meeting, { at: reference, reserved = false }: Cited): Phrase {
  const words = asserted.as === 'proposition' ? statement(asserted) : asserted.text
  const held = reserved ? phrase`附有保留` : []
  return phrase`${words}${bracketed([made(asserted, meeting), held, paragraphs([reference])])}`
}

/** How the recommendation was made, and where: "挪威在比勒陀利亚建议", "巴黎讲习班的结论". */
function made(asserted: Asserted, meeting: Meeting): Phrase {
  const where = at(meeting)
  if ('votes' in asserted) return phrase`${where}${fell(asserted.votes)}`
  const verb = verbWords[asserted.verb ?? 'recommended'].alone
  const { level } = asserted
  switch (level) {
    case 'concluded':
      return of(meeting, asserted.verb === 'recommended' ? verb : levelWords.concluded.recorded)
    case 'full':
    case 'agreed':
    case 'broad':
      return phrase`${where}达成${levelWords[level].measure ?? ''}`
    case 'prevailing':
      return of(meeting, levelWords.prevailing.recorded)
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${number(level, asserted)}${amongThem(asserted)}${where}${verb}`
    case plainLevel:
      return phrase`${asserted.by.length === 0 ? '有人' : bareSpeakers(asserted)}${where}${verb}`
  }
}
