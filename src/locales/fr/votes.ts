import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { joinWith, phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { noBreak } from '../shared/no-break.ts'
import type { Gender } from './agreement.ts'
import { agreeing } from './agreement.ts'
import { figures } from './counts.ts'
import { listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital, colon, semicolon } from './sentences.ts'
import { statement } from './statements.ts'

/**
 * Says how a vote fell, without a capital and a full stop: "à Oslo, l’énoncé «…» a été appuyé par 50 voix contre 39 ; 2
 * participants n’ont pas pris position". Figures stay figures.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  const said = ballot.as === 'proposition' ? onStatement(ballot, [`${semicolon} `, '']) : onView(ballot)
  return phrase`${at(meeting)}, ${said}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem(ballot: Ballot): Phrase {
  return capital(ballot.as === 'proposition' ? onStatement(ballot, [' (', ')']) : onView(ballot))
}

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const divided = areDivided(groups)
  const opening = divided
    ? 'Les groupes d’opinion étaient divisés'
    : 'Par groupe d’opinion, les votes ont été les suivants'
  const each = groups.map(({ called, votes }) => phrase`${called}, ${tally(votes)}`)
  return phrase`${opening}${colon} ${joinWith(each, `${semicolon} `, `${semicolon} `)}.`
}

/** How a vote fell, for the concordance: "vote : 50 pour, 39 contre, 2 sans position". */
export function recordedVotes(votes: Votes): string {
  if ('percent' in votes) return `vote${colon} ${percent(votes)} pour`
  const neither = votes.neither === 0 ? '' : `, ${figures(votes.neither)} sans position`
  return `vote${colon} ${figures(votes.for)} pour, ${figures(votes.against)} contre${neither}`
}

/** How a vote fell, in brackets behind a recommendation: "appuyé par 50 voix contre 39". */
export function shortVotes(votes: Votes): string {
  return fell(votes, 'masculine').replace(/^a (?:été |donné lieu à un )/u, '')
}

function onStatement(ballot: Ballot, [open, close]: readonly [open: string, close: string]): Phrase {
  return phrase`${statement(ballot)} ${fell(ballot.votes, 'masculine')}${without(ballot.votes, open, close)}`
}

/** The clause stands at the end: before the verb it could be read together with it. */
function onView({ text, votes }: Ballot): Phrase {
  return phrase`l’opinion suivante ${fell(votes, 'feminine')}${without(votes, ' (', ')')}${colon} ${text}`
}

function fell(votes: Votes, gender: Gender): string {
  const done = (participle: string): string => agreeing(participle, { gender, isPlural: false })
  if ('percent' in votes) return `a été ${done('appuyé')} par ${percent(votes)} des votants`
  const [yes, no] = [votes.for, votes.against]
  switch (resultOf(votes)) {
    case 'carried':
      return `a été ${done('appuyé')} par ${voices(yes)} contre ${no === 0 ? 'zéro' : figures(no)}`
    case 'lost':
      return `a été ${done('rejeté')} par ${voices(no)} contre ${yes === 0 ? 'zéro' : figures(yes)}`
    case 'tied':
      return yes === 0
        ? `a été ${done('mis')} aux voix, sans qu’aucune voix soit exprimée pour ou contre`
        : `a donné lieu à un partage égal des voix, ${figures(yes)} contre ${figures(no)}`
  }
}

/** How one group voted: "40 voix pour, 2 contre et 1 sans position". */
function tally(votes: Votes): Phrase {
  if ('percent' in votes) return phrase`${percent(votes)} de voix pour`
  const parts = [`${votes.for === 0 ? 'aucune voix' : voices(votes.for)} pour`, `${figures(votes.against)} contre`]
  const neither = votes.neither === 0 ? [] : [`${figures(votes.neither)} sans position`]
  return listOf([...parts, ...neither].map((part) => phrase`${part}`))
}

function percent({ percent }: Extract<Votes, { readonly percent: number }>): string {
  return `${String(percent).replace('.', ',')}${noBreak}%`
}

/** “Voix” has one form for one and for many. */
function voices(votes: number): string {
  return `${figures(votes)}${noBreak}voix`
}

function without(votes: Votes, open: string, close: string): string {
  if ('percent' in votes || votes.neither === 0) return ''
  const who = votes.neither === 1 ? 'participant n’a pas pris position' : 'participants n’ont pas pris position'
  return `${open}${figures(votes.neither)}${noBreak}${who}${close}`
}
