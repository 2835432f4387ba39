import type { CrossReference } from '../../model/document.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { paragraphs, paras, see } from './citations.ts'
import type { Naming } from './claims.ts'
import { assertion, stop } from './claims.ts'
import { levelWords, verbWords } from './levels.ts'
import { clauses, itemEndings, listOf } from './lists.ts'
import { at, the } from './meetings.ts'
import { sameWords } from './same-words.ts'
import { capital, fullStop, small } from './sentences.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, again, turn, see: references }) => {
    if (claim.as === 'sentence') return stop(claim, claim.text, references)
    const naming: Naming = again ? 'again' : continues ? 'also' : 'within'
    return stop(claim, capital(assertion(claim, meeting, naming, turn)), references)
  },
  sameWords,
  echo: (claim, meeting) => capital(fullStop(claim.as === 'sentence' ? claim.text : similar(claim, meeting))),
  contested: (claim, meeting, reference) => {
    if (claim.as === 'sentence')
      return phrase`A contrary point is recorded from ${the(meeting)} (${paras([reference])}).`
    return phrase`${capital(at(meeting))}, however, ${assertion(claim, meeting, 'before')} (${paras([reference])}).`
  },
  consistent: (points) => phrase`That conclusion is consistent with ${listOf(points.map(older))}.`,
  reservations: ({ level }, reservations) => {
    const what = isAgreed(level) ? 'That agreement was' : 'The point was made'
    const noun = reservations.length > 1 ? 'reservations' : 'reservation'
    return phrase`${what} subject to the ${noun} ${clauses(reservations.map((text) => phrase`that ${text}`))}.`
  },
  groupOpening: (claim, meeting, continues) => phrase`${capital(opening(claim, meeting, continues))}:`,
  item: (claim, references, position) => phrase`${capital(claim.text)}${see(references)}${itemEndings[position]}`,
  seeAlso: (references) => phrase`On this theme, see also ${paragraphs(references)}.`,
  empty: phrase`The available accounts record no point under this theme.`,
}

/** A similar point of another meeting: its own level, its own words. */
function similar(claim: Claim, meeting: Meeting): Phrase {
  const isPlain =
    claim.level === plainLevel &&
    claim.as === 'clause' &&
    claim.stance === 'for' &&
    claim.basis === 'stated' &&
    claim.by === undefined
  if (!isPlain) return phrase`on a similar point, ${small(assertion(claim, meeting, 'within'))}`
  return phrase`${at(meeting)} a similar point was ${verbWords[claim.verb].similar}: that ${claim.text}`
}

/** "the full agreement recorded in Geneva (para. 9)" */
function older({ claim, meeting, at: reference }: MeetingClaim & { readonly at: CrossReference }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

function opening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  if (!isAgreed(claim.level)) return phrase`${at(meeting)} the following points were${continues ? ' also' : ''} made`
  const words = assertion({ ...claim, text: [] }, meeting, continues ? 'also' : 'within')
  const last = words.at(-1)
  return last?.type === 'text' ? [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }] : words
}
