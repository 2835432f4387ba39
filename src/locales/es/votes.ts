import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { figures, percent } from './counts.ts'
import { semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { capital } from './sentences.ts'
import { statement } from './statements.ts'

/**
 * Says how a vote fell, without a capital and a full stop: "en Oslo se apoyó por 50 votos contra 39 el enunciado “…”; 2
 * no se pronunciaron". What was voted on stands last, since a clause may be long. Figures stay figures.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  return phrase`${at(meeting)} ${fell(ballot.votes)} ${subject(ballot)}${without(ballot.votes, '; ', '')}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem(ballot: Ballot): Phrase {
  return capital(phrase`${fell(ballot.votes)} ${subject(ballot)}${without(ballot.votes, ' (', ')')}`)
}

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const divided = areDivided(groups)
  const each = groups.map(
    ({ called, votes }) => phrase`en ${called}, ${forAndAgainst(votes)}${without(votes, ' (', ')')}`,
  )
  const opening = divided
    ? 'Los grupos de opinión se dividieron'
    : 'Por grupos de opinión, los votos fueron los siguientes'
  return phrase`${opening}: ${semicolons(each)}.`
}

/** How a vote fell, for the concordance: "votación: 50 a favor, 39 en contra, 2 sin pronunciarse". */
export function recordedVotes(votes: Votes): string {
  if ('percent' in votes) return `votación: ${percent(votes.percent)} a favor`
  const neither = votes.neither === 0 ? '' : `, ${figures(votes.neither)} sin pronunciarse`
  return `votación: ${figures(votes.for)} a favor, ${figures(votes.against)} en contra${neither}`
}

/** How a vote fell, in brackets behind a recommendation: "apoyado por 50 votos contra 39". */
export function shortVotes(votes: Votes): string {
  if ('percent' in votes) return `apoyado por el ${percent(votes.percent)} de quienes votaron`
  switch (resultOf(votes)) {
    case 'carried':
      return `apoyado ${by(votes.for, votes.against)}`
    case 'lost':
      return `rechazado ${by(votes.against, votes.for)}`
    case 'tied':
      return `sometido a votación ${tally(votes)}`
  }
}

function subject(ballot: Ballot): Phrase {
  return ballot.as === 'proposition' ? statement(ballot) : phrase`la opinión de que ${ballot.text}`
}

/** The verb stands before what was voted on, which is one thing. */
function fell(votes: Votes): string {
  if ('percent' in votes) return `el ${percent(votes.percent)} de quienes votaron apoyó`
  switch (resultOf(votes)) {
    case 'carried':
      return `se apoyó ${by(votes.for, votes.against)}`
    case 'lost':
      return `se rechazó ${by(votes.against, votes.for)}`
    case 'tied':
      return `se sometió a votación, ${tally(votes)},`
  }
}

/** "por 50 votos contra 39", "por 1 voto contra ninguno" */
function by(more: number, fewer: number): string {
  return `por ${count(more)} contra ${fewer === 0 ? 'ninguno' : figures(fewer)}`
}

/** "con 40 votos a favor y 40 en contra" */
function tally(votes: Votes): string {
  return 'for' in votes && votes.for + votes.against === 0
    ? 'sin votos a favor ni en contra'
    : `con ${forAndAgainst(votes)}`
}

function forAndAgainst(votes: Votes): string {
  if ('percent' in votes) return `el ${percent(votes.percent)} de los votos a favor`
  if (votes.for === 0 && votes.against === 0) return 'ningún voto a favor ni en contra'
  const yes = votes.for === 0 ? 'ningún voto' : count(votes.for)
  return `${yes} a favor y ${votes.against === 0 ? 'ninguno' : figures(votes.against)} en contra`
}

function count(votes: number): string {
  return `${figures(votes)} ${votes === 1 ? 'voto' : 'votos'}`
}

function without(votes: Votes, open: string, close: string): string {
  if ('percent' in votes || votes.neither === 0) return ''
  return `${open}${figures(votes.neither)} no se ${votes.neither === 1 ? 'pronunció' : 'pronunciaron'}${close}`
}
