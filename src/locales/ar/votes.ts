import type { Votes } from '../../model/statement.ts'
import { resultOf } from '../../model/weight.ts'
import type { Ballot, Meeting, Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { areDivided } from '../shared/claims-told.ts'
import { statement } from './claims.ts'
import type { Gender } from './counts.ts'
import { figures, inNumber, noun } from './counts.ts'
import { clauses } from './lists.ts'
import { at } from './meetings.ts'

const vote = noun('m', 'صوت', 'أصوات')

/**
 * Says how a vote fell, without a full stop: "حظيت في أوسلو العبارة «…» بالتأييد بأغلبية 50 صوتا مقابل 39 صوتا؛ وبلغ
 * عدد من لم يتخذوا موقفا 2". Figures stay figures, but for one vote and two.
 */
export function voted(ballot: Ballot, meeting: Meeting): Phrase {
  return phrase`${fell(ballot, phrase` ${at(meeting)}`)}${neither(ballot.votes, others)}`
}

/** The same as an item of a list, without the meeting. */
export function votedItem(ballot: Ballot): Phrase {
  return phrase`${fell(ballot, [])}${neither(ballot.votes, others)}`
}

const others = '؛ وبلغ عدد من لم يتخذوا موقفا '

/** How opinion groups voted; whether they were divided is said where one was for and another against. */
export function groupVotes({ groups }: Ballot): Phrase {
  if (groups.length === 0) return []
  const divided = areDivided(groups)
  const each = groups.map(({ called, votes }) => phrase`${called} (${inBrackets(votes)})`)
  const opening = divided ? 'وانقسمت مجموعات الرأي' : 'وتوزعت الأصوات بحسب مجموعات الرأي'
  return phrase`${opening} على النحو التالي: ${clauses(each)}.`
}

/** How a vote fell, for the concordance: "تصويت: مؤيدون 50، معارضون 39، دون موقف 2". */
export function recordedVotes(votes: Votes): string {
  if ('percent' in votes) return `تصويت: مؤيدون ${percent(votes.percent)}`
  return `تصويت: مؤيدون ${figures(votes.for)}، معارضون ${figures(votes.against)}${neither(votes, '، دون موقف ')}`
}

/** How a vote fell, in brackets behind a recommendation: "تأييد بأغلبية 50 صوتا مقابل 39 صوتا". */
export function shortVotes(votes: Votes): string {
  if ('percent' in votes) return `تأييد ${percent(votes.percent)} ممن صوتوا`
  switch (resultOf(votes)) {
    case 'carried':
      return `تأييد بأغلبية ${against(votes.for, votes.against)}`
    case 'lost':
      return `رفض بأغلبية ${against(votes.against, votes.for)}`
    case 'tied':
      return votes.for === 0 ? 'لا أصوات مؤيدة أو معارضة' : `تعادل بواقع ${count(votes.for)} لكل جانب`
  }
}

function inBrackets(votes: Votes): string {
  if ('percent' in votes) return `تأييد ${percent(votes.percent)} من أصوات المجموعة`
  return `${shortVotes(votes)}${neither(votes, '، ودون موقف ')}`
}

function subject(ballot: Ballot): { readonly what: Phrase; readonly gender: Gender } {
  return ballot.as === 'proposition'
    ? { what: statement(ballot), gender: 'f' }
    : { what: phrase`الرأي القائل بأن ${ballot.text}،`, gender: 'm' }
}

/** The meeting stands between the verb and its subject, which may be long. */
function fell(ballot: Ballot, where: Phrase): Phrase {
  const { votes } = ballot
  const { what, gender } = subject(ballot)
  const won = phrase`${gender === 'f' ? 'حظيت' : 'حظي'}${where} ${what}`
  if ('percent' in votes) return phrase`${won} بتأييد ${percent(votes.percent)} ممن صوتوا`
  switch (resultOf(votes)) {
    case 'carried':
      return phrase`${won} بالتأييد بأغلبية ${against(votes.for, votes.against)}`
    case 'lost':
      return phrase`${gender === 'f' ? 'رفضت' : 'رفض'}${where} ${what} بأغلبية ${against(votes.against, votes.for)}`
    case 'tied':
      return votes.for === 0
        ? phrase`${gender === 'f' ? 'طرحت' : 'طرح'}${where} ${what} للتصويت، ولم يدل بأي صوت مؤيد أو معارض`
        : phrase`تعادلت الأصوات${where} بشأن ${what} بواقع ${count(votes.for)} لكل جانب`
  }
}

function against(more: number, less: number): string {
  return `${count(more)} مقابل ${less === 0 ? 'لا شيء' : count(less)}`
}

function count(votes: number): string {
  return inNumber(votes, vote, 'object')
}

function percent(number: number): string {
  return `${number} في المائة`
}

function neither(votes: Votes, before: string): string {
  return 'percent' in votes || votes.neither === 0 ? '' : `${before}${figures(votes.neither)}`
}
