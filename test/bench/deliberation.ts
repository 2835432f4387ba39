import { chanceFrom } from './chance.ts'
import { upTo } from './series-written.ts'

/** Writes a Polis export, by file name: 3,000 comments, and the votes of 2,000 participants in three groups. */
export function deliberation(): readonly (readonly [name: string, text: string])[] {
  const [comments, voters] = [upTo(3000), upTo(2000)]
  const { one } = chanceFrom(1)
  const votes = voters.map((voter) => [voter, voter % 3, ...comments.map(() => one(['1', '-1', '0', '', '']))])
  return [
    ['summary.csv', 'topic,Measuring\n'],
    ['comments.csv', tableOf(['comment-id', 'moderated', 'comment-body'], comments.map(commentOf))],
    ['participants-votes.csv', tableOf(['participant', 'group-id', ...comments], votes)],
  ]
}

function commentOf(number: number): readonly (string | number)[] {
  return [number, 1, `"The street of number ${number}, which is narrow, should be open to people who walk or cycle."`]
}

function tableOf(head: readonly (string | number)[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, ...rows].map((row) => `${row.join(',')}\n`).join('')
}
