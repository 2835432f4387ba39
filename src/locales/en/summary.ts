import type { CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts, SummaryPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { paras } from './citations.ts'
import { assertion, statement } from './claims.ts'
import { period } from './dates.ts'
import { meetings, someOf } from './introduction.ts'
import { clauses, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital } from './sentences.ts'

/** The summary: what was agreed and where, and what was left open. */
export const summary: SummaryPhrases = {
  opening: (facts) => phrase`${held(facts)} ${accounts(facts)}`,
  agreed: (meeting, points) => phrase`${agreement(meeting, points)}.`,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  conclusions: phrase`Conclusions.`,
  agreement: phrase`Agreement.`,
  open: phrase`Dilemmas and questions left open.`,
  contested: phrase`Contested points.`,
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`the choice between ${listOf(texts)}`),
  openItem: (kind, text, reference) =>
    phrase`${kind === 'concern' ? 'the concern that ' : ''}${text} (${paras([reference])})`,
  list: (items) => phrase`${capital(clauses(items))}.`,
  contestedItem: (meeting, point, by) => {
    const elsewhere = by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`)
    return phrase`${agreement(meeting, [point])}; a contrary point is recorded ${clauses(elsewhere)}.`
  },
  cut: phrase`Further points are reported under the themes.`,
}

function held(facts: SeriesFacts): Phrase {
  const when = period(facts.span)
  const were = facts.seminars + Number(facts.conference) === 1 ? 'was' : 'were'
  const what = phrase`${meetings(facts)} ${were} held`
  return phrase`${capital(when === '' ? what : phrase`${when} ${what}`)}.`
}

function accounts({ seminars, seminarsWithAccount, conference, conferenceHasAccount }: SeriesFacts): Phrase {
  const missing = seminars - seminarsWithAccount + Number(conference && !conferenceHasAccount)
  const all = seminars + Number(conference)
  if (missing === 0)
    return all === 1 ? phrase`An account of it is available.` : phrase`Accounts are available of all of them.`
  if (missing === all) return phrase`No account is available${all === 1 ? ' of it' : ''}.`
  const of =
    seminarsWithAccount === 0
      ? conferenceHasAccount
        ? 'the conference only'
        : 'none of them'
      : someOf(seminarsWithAccount, seminars) + (conferenceHasAccount ? ' and of the conference' : '')
  return phrase`Accounts are available of ${of}; nothing is reported here of the ${missing === 1 ? 'other' : 'others'}.`
}

/** "There was full agreement in Geneva that … (para. 9), and that … (para. 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const said = phrase`${assertion(first.claim, meeting, 'within')}${cited(first)}`
  return capital(clauses([said, ...others.map((other) => phrase`${linked(other)}${cited(other)}`)]))
}

/**
 * What follows the first point of a sentence: it was said at the same level, with the same verb, for or against alike.
 */
function linked({ claim }: CitedClaim): Phrase {
  return claim.as === 'proposition' ? phrase`with ${statement(claim)}` : phrase`that ${claim.text}`
}

function cited({ at: reference, reserved = false }: CitedClaim): Phrase {
  return phrase`${reserved ? ', subject to reservations' : ''} (${paras([reference])})`
}
