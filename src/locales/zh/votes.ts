import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { statement } from './claims.ts'
import { figures } from './counts.ts'
import { series } from './lists.ts'
import { at } from './meetings.ts'

/**
 * Says how a vote fell, without a full stop: "在奥斯陆，“…”这一说法以50票赞成、39票反对、2票未表明立场获得支持".
 * Figures stay figures, and those for stand before those against, whatever the result.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  return phrase`${at(meeting)}，${votedItem(ballot)}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem(ballot: Ballot): Phrase {
  const fallen = fell(ballot.votes)
  return ballot.as === 'proposition' ? phrase`${statement(ballot)}${fallen}` : phrase`以下看法${fallen}：${ballot.text}`
}

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const divided = areDivided(groups)
  const each = groups.map(({ called, votes }) => phrase`${called}为${cast(votes)}`)
  return phrase`${divided ? '各意见组的立场不一' : '按意见组分列的表决结果如下'}：${series(each)}。`
}

/** How a vote fell, for the concordance: "表决：50票赞成、39票反对、2票未表明立场". */
export function recordedVotes(votes: Votes): string {
  return `表决：${cast(votes)}`
}

/** How a vote fell, after where it was taken: "以50票赞成、39票反对获得支持", "得到98%的投票者支持". */
export function fell(votes: Votes): string {
  if ('percent' in votes) return `得到${votes.percent}%的投票者支持`
  const figured = cast(votes)
  switch (resultOf(votes)) {
    case 'carried':
      return `以${figured}获得支持`
    case 'lost':
      return `以${figured}被否决`
    case 'tied':
      return votes.for === 0 ? `付诸表决，结果为${figured}` : `以${figured}持平`
  }
}

function cast(votes: Votes): string {
  if ('percent' in votes) return `${votes.percent}%赞成`
  const { for: yes, against: no, neither } = votes
  return [
    `${figures(yes)}票赞成`,
    `${figures(no)}票反对`,
    ...(neither === 0 ? [] : [`${figures(neither)}票未表明立场`]),
  ].join('、')
}
