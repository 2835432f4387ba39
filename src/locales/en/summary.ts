import type { Cited, Claim, Meeting, Phrase } from '../claim.ts'
import type { SeriesFacts } from '../introduction-phrases.ts'
import { phrase } from '../phrase.ts'
import type { SummaryPhrases } from '../summary-phrases.ts'
import { assertion, statement } from './claims.ts'
import { period } from './dates.ts'
import { meetings, someOf } from './introduction.ts'
import { capital } from './letters.ts'
import { clauses, listOf, paras } from './lists.ts'
import { at } from './meetings.ts'

/** The summary: what was agreed and where, and what was left open. */
export const summary: SummaryPhrases = {
  opening: (facts) => phrase`${held(facts)} ${accounts(facts)}`,
  agreed,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  conclusions: phrase`Conclusions.`,
  agreement: phrase`Agreement.`,
  open: phrase`Dilemmas and questions left open.`,
  contested: phrase`Contested points.`,
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`the choice between ${listOf(texts)}`),
  openItem: (kind, { text, at: reference }) =>
    phrase`${kind === 'concern' ? 'the concern that ' : ''}${text} (${paras([reference])})`,
  list: (items) => phrase`${capital(clauses(items))}.`,
  contestedItem: (claim, meeting, item, by) =>
    phrase`${agreement(claim, meeting, [item])}; a contrary point is recorded ${clauses(by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`))}.`,
  cut: phrase`Further points are reported under the themes.`,
}

function held(facts: SeriesFacts): Phrase {
  const when = period(facts.span)
  const were = facts.seminars + Number(facts.conference) === 1 ? 'was' : 'were'
  return phrase`${capital(when === '' ? phrase`${meetings(facts)} ${were} held` : phrase`${when} ${meetings(facts)} ${were} held`)}.`
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

/** "There was full agreement in Geneva that … (para. 9), and that … (para. 22)." */
function agreed(claim: Claim, meeting: Meeting, points: readonly Cited[]): Phrase {
  return phrase`${agreement(claim, meeting, points)}.`
}

function agreement(claim: Claim, meeting: Meeting, [first, ...others]: readonly Cited[]): Phrase {
  if (first === undefined) return []
  const said = phrase`${assertion({ ...claim, text: first.text }, meeting, 'within')}${cited(first)}`
  const linked = (text: Phrase): Phrase =>
    claim.as === 'proposition' ? phrase`with ${statement({ ...claim, text })}` : phrase`that ${text}`
  return capital(clauses([said, ...others.map((other) => phrase`${linked(other.text)}${cited(other)}`)]))
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? ', subject to reservations' : ''} (${paras([reference])})`
}
