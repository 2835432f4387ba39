import type { Cited, Claim, Meeting, Phrase, SeriesFacts, SummaryPhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { assertion } from './claims.ts'
import { period } from './dates.ts'
import { meetings, someOf } from './introduction.ts'
import { capital } from './letters.ts'
import { clauses, paras } from './lists.ts'

/** The summary: what was agreed and where, and what was left open. */
export const summary: SummaryPhrases = {
  opening: (facts) => phrase`${held(facts)} ${accounts(facts)}`,
  agreed,
  conclusions: phrase`Conclusions.`,
  agreement: phrase`Agreement.`,
  open: phrase`Dilemmas and questions left open.`,
  contested: phrase`Contested points.`,
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`the choice between ${clauses(texts)}`),
  openItem: (kind, { text, at }) => phrase`${kind === 'concern' ? 'the concern that ' : ''}${text} (${paras([at])})`,
  list: (items) => phrase`${capital(clauses(items))}.`,
  contestedItem: ({ text, at }, by) => phrase`that ${text} (${paras([at])}; but see ${paras(by)})`,
  cut: phrase`Further points are reported under the themes.`,
}

function held(facts: SeriesFacts): Phrase {
  const when = period(facts.span)
  const were = facts.seminars + Number(facts.conference) === 1 ? 'was' : 'were'
  return phrase`${capital(when === '' ? phrase`${meetings(facts)} ${were} held` : phrase`${when} ${meetings(facts)} ${were} held`)}.`
}

function accounts({ seminars, seminarsWithAccount, conference, conferenceHasAccount }: SeriesFacts): Phrase {
  const missing = seminars - seminarsWithAccount + Number(conference && !conferenceHasAccount)
  if (missing === 0) return phrase`Accounts are available of all of them.`
  const of = seminarsWithAccount === 0 ? (conferenceHasAccount ? 'the conference only' : 'none of them') : someOf(seminarsWithAccount, seminars) + (conferenceHasAccount ? ' and of the conference' : '')
  return phrase`Accounts are available of ${of}; nothing is reported here of the ${missing === 1 ? 'other' : 'others'}.`
}

/** "There was full agreement in Geneva that … (para. 9), and that … (para. 22)." */
function agreed(claim: Claim, meeting: Meeting, points: readonly Cited[]): Phrase {
  const [first, ...others] = points
  if (first === undefined) return []
  const said = phrase`${assertion({ ...claim, text: first.text }, meeting, 'within')} (${paras([first.at])})`
  const link = claim.as === 'proposition' ? '' : claim.stance === 'against' ? 'that' : 'that '
  return phrase`${capital(clauses([said, ...others.map(({ text, at }) => phrase`${link}${text} (${paras([at])})`)]))}.`
}
