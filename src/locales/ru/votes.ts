import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { joinWith, phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { noBreak } from '../shared/no-break.ts'
import { statement } from './claims.ts'
import { figures, formFor } from './counts.ts'
import { at } from './meetings.ts'

/**
 * Says how a vote fell, without a capital and a full stop: "в Осло 50 голосами против 39 был поддержан тезис «…»".
 * What was put to the vote stands at the end, so that nothing follows a clause. Figures stay figures.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  return phrase`${at(meeting)} ${votedItem(ballot)}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem({ as, text, votes }: Ballot): Phrase {
  const noun = nouns[as === 'proposition' ? 'proposition' : 'clause']
  const put = as === 'proposition' ? statement({ text }) : text
  if ('percent' in votes) return phrase`${percents(votes.percent)} проголосовавших ${noun.supported} ${put}`
  const [yes, no] = [votes.for, votes.against]
  switch (resultOf(votes)) {
    case 'carried': {
      const against = no === 0 ? without.against : `против ${figures(no)}`
      return phrase`${byVotes(yes)} ${against}${neither(votes)} ${noun.supported} ${put}`
    }
    case 'lost': {
      const against = yes === 0 ? without.for : `против ${figures(yes)}`
      return phrase`${byVotes(no)} ${against}${neither(votes)} ${noun.rejected} ${put}`
    }
    case 'tied':
      return yes === 0
        ? phrase`${noVotes}${neither(votes)}, ${noun.put} ${put}`
        : phrase`голоса разделились поровну (${tally(votes)}) в отношении ${noun.about} ${put}`
  }
}

const noVotes = 'на голосование, в ходе которого голосов за или против подано не было'

/** What was put to a vote, as its words follow it. */
interface PutNoun {
  readonly supported: string
  readonly rejected: string
  readonly put: string
  readonly about: string
}

const nouns: Readonly<Record<'proposition' | 'clause', PutNoun>> = {
  proposition: {
    supported: 'был поддержан тезис',
    rejected: 'был отклонен тезис',
    put: 'был поставлен тезис',
    about: 'тезиса',
  },
  clause: {
    supported: 'было поддержано мнение о том, что',
    rejected: 'было отклонено мнение о том, что',
    put: 'было поставлено мнение о том, что',
    about: 'мнения о том, что',
  },
}

const without = { for: 'при отсутствии голосов за', against: 'при отсутствии голосов против' } as const

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const isDivided = areDivided(groups)
  const each = groups.map(({ called, votes }) => phrase`${called} — ${tally(votes)}`)
  const how = isDivided ? 'Мнения групп разделились' : 'Результаты голосования по группам'
  return phrase`${how}: ${joinWith(each, '; ', '; ')}.`
}

/** How a vote fell, for the concordance: "голосование: 50 за, 39 против". */
export function recordedVotes(votes: Votes): string {
  return `голосование: ${tally(votes)}`
}

/** "50 за, 39 против, 2 без определенной позиции", "80 процентов за". */
export function tally(votes: Votes): string {
  if ('percent' in votes) return `${inPercent(votes.percent, percent)} голосов за`
  const others = votes.neither === 0 ? '' : `, ${figures(votes.neither)}${noBreak}без определенной позиции`
  return `${figures(votes.for)}${noBreak}за, ${figures(votes.against)}${noBreak}против${others}`
}

const percent = { one: 'процент', few: 'процента', many: 'процентов' } as const

/** "21 голосом", "50 голосами". */
function byVotes(votes: number): string {
  return `${figures(votes)} ${formFor(votes, { one: 'голосом', few: 'голосами', many: 'голосами' })}`
}

function percents(share: number): string {
  return inPercent(share, { one: 'процентом', few: 'процентами', many: 'процентами' })
}

/** A fraction is followed by the genitive, whatever the case: "98,5 процента". */
function inPercent(share: number, forms: Parameters<typeof formFor>[1]): string {
  const noun = Number.isInteger(share) ? formFor(share, forms) : percent.few
  return `${String(share).replace('.', ',')} ${noun}`
}

/** " (2 участника голосования не заняли определенной позиции)" */
function neither(votes: Exclude<Votes, { readonly percent: number }>): string {
  if (votes.neither === 0) return ''
  const took = formFor(votes.neither, {
    one: 'участник голосования не занял',
    few: 'участника голосования не заняли',
    many: 'участников голосования не заняли',
  })
  return ` (${figures(votes.neither)} ${took} определенной позиции)`
}
