import { isAgreed, plainLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Asserted, Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { paragraphs, paras, see } from './citations.ts'
import { assertion, onStatement, opening, quoted, stop } from './claims.ts'
import { kindWords } from './kinds.ts'
import { levelWords } from './levels.ts'
import { clauses, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`By contrast: ${claim.text}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, contrasts === undefined ? capital(said) : phrase`By contrast, ${said}`, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? capital(said) : phrase`By contrast, ${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) =>
    claim.as === 'sentence' ? fullStop(claim.text) : fullStop(capital(similar(claim, meeting, same))),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => phrase`That conclusion is consistent with ${listOf(points.map(older))}.`,
  reservations: ({ level }, reservations, meeting) => {
    const that = meeting === undefined ? phrase`That agreement` : phrase`The agreement ${at(meeting)}`
    const point = meeting === undefined ? phrase`The point` : phrase`${capital(at(meeting))} the point`
    const noun = reservations.length > 1 ? 'reservations' : 'reservation'
    const what = isAgreed(level) ? phrase`${that} was` : phrase`${point} was made`
    return fullStop(phrase`${what} subject to the ${noun} ${clauses(reservations.map((text) => phrase`that ${text}`))}`)
  },
  canBeListed: (text) => !/\b(?:and|or|but) that\b/iu.test(plain(text)),
  groupOpening: (claim, meeting, continues) => phrase`${capital(groupOpening(claim, meeting, continues))}:`,
  ballotsOpening: (meeting) => phrase`${capital(at(meeting))} the following votes were taken:`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`On this theme, see also ${paragraphs(references)}.`,
  empty: phrase`The available accounts record no point under this theme.`,
}

/** "The contrary was stated in Brussels (para. 31)", "… at the same session (paras. 8 and 9)" */
function contrary(against: readonly Contrary[]): Phrase {
  const places = against.map(({ meeting, same, at: references }) => {
    const where = same ? phrase`at the same ${kindWords[meeting.kind][0]}` : at(meeting)
    return phrase`${where} (${paras(references)})`
  })
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  return phrase`The contrary was ${isStated ? 'stated' : 'recorded'} ${clauses(places)}.`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const where = same ? [] : phrase`${at(meeting)} `
  const asserted = claim.level === plainLevel && claim.as === 'clause' && mannerOf(claim.verb) === 'asserts'
  if (!asserted) return phrase`on a similar point, ${assertion(claim, meeting, same ? 'named' : 'first')}`
  const { verb } = claim
  const how = verb === undefined || verb === 'stated' || verb === 'argued' ? 'made' : verb
  return claim.by.length === 0
    ? phrase`${where}a similar point was${same ? ' also' : ''} ${how}: that ${claim.text}`
    : phrase`${speakers(claim, meeting, same)} ${how} a similar point: that ${claim.text}`
}

/** "the full agreement recorded in Geneva (para. 9)" */
function older({
  claim,
  meeting,
  at: reference,
}: MeetingClaim & { readonly at: Parameters<typeof paras>[0][number] }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

function groupOpening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  if (claim.as === 'proposition') {
    return claim.level === plainLevel
      ? phrase`${at(meeting)} the following statements were${continues ? ' also' : ''} put to the participants`
      : onStatement(claim, meeting, continues ? 'also' : 'first', phrase`the following statements`)
  }
  if (claim.level === plainLevel && claim.by.length === 0 && claim.verb === undefined)
    return phrase`${at(meeting)} the following points were${continues ? ' also' : ''} made`
  return opening(claim, meeting, continues ? 'also' : 'first')
}

function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  return asserted.as === 'proposition' ? quoted(asserted) : capital(asserted.text)
}
