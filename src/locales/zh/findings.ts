import { plainLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Asserted, Claim, Meeting, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { paragraphs, see } from './citations.ts'
import { assertion, quoted, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { listOf, series } from './lists.ts'
import { at, atTheSame, of } from './meetings.ts'
import { opening } from './openings.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`与此相反：${claim.text}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, contrasts === undefined ? said : phrase`与此相反，${said}`, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? said : phrase`与此相反，${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) => fullStop(claim.as === 'sentence' ? claim.text : similar(claim, meeting, same)),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => {
    const older = points.map(
      ({ claim, meeting, at: reference }) =>
        phrase`${at(meeting)}记录的${levelWords[claim.level].older}(${paragraphs([reference])})`,
    )
    return phrase`这一结论与${listOf(older)}相符。`
  },
  reservations: (claim, reservations, meeting) =>
    fullStop(phrase`${reserved(claim, meeting)}附有以下保留：${series(reservations)}`),
  // A clause of several sentences, or with semicolons of its own, would be read as several items.
  canBeListed: (text) => !/[；;。！？]/u.test(plain(text)),
  groupOpening: (claim, meeting, continues) => phrase`${opening(claim, meeting, continues ? 'also' : 'first')}：`,
  ballotsOpening: (meeting) => phrase`${at(meeting)}，进行了以下表决：`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`关于这一专题，另见${paragraphs(references)}。`,
  empty: phrase`现有纪要没有关于这一专题的记录。`,
}

/** "在布鲁塞尔(第31段)提出的观点与此相反", "在同一次研讨会上(第8和第9段)记录的意见与此相反" */
function contrary(against: readonly Contrary[]): Phrase {
  const places = against.map(
    ({ meeting, same, at: references }) =>
      phrase`${same ? atTheSame(meeting) : at(meeting)}(${paragraphs(references)})`,
  )
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  return phrase`${listOf(places)}${isStated ? '提出的观点' : '记录的意见'}与此相反。`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const { level, verb, by } = claim
  const isAsserted = level === plainLevel && claim.as === 'clause' && mannerOf(verb) === 'asserts'
  if (!isAsserted) return assertion(claim, meeting, same ? 'named' : 'first', 0, '关于类似的一点，')
  const how = verbWords[verb ?? 'stated'].similar
  if (by.length === 0)
    return same ? phrase`还有人${how}：${claim.text}` : phrase`${at(meeting)}，有人${how}：${claim.text}`
  const { where, who } = speakers(claim, meeting, same)
  return phrase`${where}${who}${how}：${claim.text}`
}

/** "该一致意见", "在日内瓦达成的一致意见", "总结会议的结论"; of a view, "提出这一观点时". */
function reserved({ level }: Claim, meeting: Meeting | undefined): Phrase {
  const { thing } = levelWords[level]
  switch (level) {
    case 'concluded':
      return meeting === undefined ? phrase`这一${thing}` : of(meeting, thing)
    case 'prevailing':
      return meeting === undefined ? phrase`这一${thing}` : phrase`${at(meeting)}的${thing}`
    case 'full':
    case 'agreed':
    case 'broad':
      return meeting === undefined ? phrase`该${thing}` : phrase`${at(meeting)}达成的${thing}`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
    case plainLevel:
      return phrase`${meeting === undefined ? [] : phrase`${at(meeting)}，`}提出这一${thing}时`
  }
}

function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  return asserted.as === 'proposition' ? quoted(asserted) : asserted.text
}
