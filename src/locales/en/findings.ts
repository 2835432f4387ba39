import { isAgreed } from '../../model/levels.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../finding-phrases.ts'
import { phrase } from '../phrase.ts'
import type { Naming } from './claims.ts'
import { assertion, stop } from './claims.ts'
import { itemEndings } from './item-endings.ts'
import { capital, fullStop, small } from './letters.ts'
import { clauses, listOf, paragraphs, paras, see } from './lists.ts'
import { at, the } from './meetings.ts'
import { sameWords } from './same-words.ts'

/** Sentences about findings (REPORT.md, P1–P6 and P8). */
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
  consistent: (points) =>
    phrase`That conclusion is consistent with ${listOf(points.map(({ level, meeting, at: reference }) => phrase`${recorded(level)} ${at(meeting)} (${paras([reference])})`))}.`,
  reservations: (reservations, agreed) => {
    const reservation = reservations.length > 1 ? 'reservations' : 'reservation'
    return phrase`${agreed ? 'That agreement was' : 'The point was made'} subject to the ${reservation} ${clauses(reservations.map((text) => phrase`that ${text}`))}.`
  },
  groupOpening: (claim, meeting, continues) => phrase`${capital(opening(claim, meeting, continues))}:`,
  item: (text, position) => phrase`${capital(text)}${itemEndings[position]}`,
  see,
  seeAlso: (references) => phrase`On this theme, see also ${paragraphs(references)}.`,
  empty: phrase`The available accounts record no point under this theme.`,
}

/** A similar point of another meeting: its own level, its own words. */
function similar(claim: Claim, meeting: Meeting): Phrase {
  const isPlain =
    claim.level === 'noted' &&
    claim.as === 'clause' &&
    claim.stance === 'for' &&
    claim.basis === 'stated' &&
    claim.by === undefined
  if (!isPlain) return phrase`on a similar point, ${small(assertion(claim, meeting, 'within'))}`
  return phrase`${at(meeting)} a similar point was ${claim.verb === 'stated' ? 'made' : claim.verb}: that ${claim.text}`
}

/** How an older record is named when a conclusion is consistent with it. */
function recorded(level: Claim['level']): string {
  if (level === 'full' || level === 'broad') return `the ${level} agreement recorded`
  if (level === 'prevailing') return 'the general view recorded'
  return level === 'concluded' ? 'the conclusion recorded' : 'the point recorded'
}

function opening(claim: Claim, meeting: Meeting, continues: boolean): Phrase {
  if (!isAgreed(claim.level)) return phrase`${at(meeting)} the following points were${continues ? ' also' : ''} made`
  const words = assertion({ ...claim, text: [] }, meeting, continues ? 'also' : 'within')
  const last = words.at(-1)
  return last?.type === 'text' ? [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }] : words
}
