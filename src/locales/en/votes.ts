import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { statement } from './claims.ts'
import { figures } from './counts.ts'
import { clauses } from './lists.ts'
import { at } from './meetings.ts'
import { capital } from './sentences.ts'

/**
 * Says how a vote fell, without a capital and a full stop: "in Oslo the statement “…” was supported by 50 votes
 * to 39; 2 took no position". Figures stay figures.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  return phrase`${at(meeting)} ${subject(ballot)} ${fell(ballot.votes)}${without(ballot.votes, '; ', '')}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem(ballot: Ballot): Phrase {
  return capital(phrase`${subject(ballot)} ${fell(ballot.votes)}${without(ballot.votes, ' (', ')')}`)
}

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const divided = areDivided(groups)
  const each = groups.map(
    ({ called, votes }) => phrase`by ${called} it ${fell(votes, true)}${without(votes, ' (', ')')}`,
  )
  return phrase`${divided ? 'Opinion groups were divided' : 'By opinion group, the votes were'}: ${clauses(each)}.`
}

/** How a vote fell, for the concordance: "vote: 50 for, 39 against, 2 neither". */
export function recordedVotes(votes: Votes): string {
  if ('percent' in votes) return `vote: ${votes.percent} per cent for`
  const neither = votes.neither === 0 ? '' : `, ${figures(votes.neither)} neither`
  return `vote: ${figures(votes.for)} for, ${figures(votes.against)} against${neither}`
}

/** How a vote fell, in brackets behind a recommendation: "50 votes to 39". */
export function shortVotes(votes: Votes): string {
  return fell(votes).replace(/^was /u, '')
}

function subject(ballot: Ballot): Phrase {
  return ballot.as === 'proposition' ? statement(ballot) : phrase`the view that ${ballot.text},`
}

function fell(votes: Votes, ofGroup = false): string {
  if ('percent' in votes)
    return `was supported by ${votes.percent} per cent of ${ofGroup ? 'its votes' : 'those who voted'}`
  const [yes, no] = [votes.for, votes.against]
  switch (resultOf(votes)) {
    case 'carried':
      return `was supported by ${count(yes)} to ${no === 0 ? 'none' : figures(no)}`
    case 'lost':
      return `was rejected by ${count(no)} to ${yes === 0 ? 'none' : figures(yes)}`
    case 'tied':
      return yes === 0
        ? 'was put to a vote, and no votes were cast for or against it'
        : `was tied at ${figures(yes)} to ${figures(no)}`
  }
}

function count(votes: number): string {
  return `${figures(votes)} ${votes === 1 ? 'vote' : 'votes'}`
}

function without(votes: Votes, open: string, close: string): string {
  return 'percent' in votes || votes.neither === 0 ? '' : `${open}${figures(votes.neither)} took no position${close}`
}
