import { describe, expect, it } from 'vitest'
import { countPolis } from '../../src/counted/polis/count-polis.ts'
import { readComments } from '../../src/counted/polis/read-comments.ts'
import { readSummary } from '../../src/counted/polis/read-summary.ts'
import { readVotes } from '../../src/counted/polis/read-votes.ts'
import { type Conversation, csv, exportOf, inPieces } from './polis-export.ts'

const conversation: Conversation = {
  topic: 'Energy, and "more"',
  comments: [
    { number: 12, body: 'Solar panels should be\non every  roof.', moderated: 1 },
    { number: 3, body: 'Buy my book!', moderated: -1 },
    { number: 4, body: 'Wind parks should be closed.', moderated: 0 },
  ],
  participants: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => ({ id, group: id < 5 ? '0' : '1' })),
  cast: [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((participant) => ({ participant, comment: 12, vote: 1 as const })),
    ...[0, 1].map((participant) => ({ participant, comment: 12, vote: -1 as const })),
    ...[0, 1, 2, 3].map((participant) => ({ participant, comment: 4, vote: 1 as const })),
    ...[4, 5].map((participant) => ({ participant, comment: 4, vote: 0 as const })),
    ...[6, 7, 8, 9].map((participant) => ({ participant, comment: 4, vote: -1 as const })),
    ...[5, 6].map((participant) => ({ participant, comment: 3, vote: 1 as const })),
  ],
}

type Files = ReturnType<typeof exportOf>

async function count(change: (files: Files) => Partial<Files> = () => ({}), least = 1) {
  const made = exportOf(conversation)
  const files = { ...made, ...change(made) }
  const [read, votes] = [await readComments(inPieces(files.comments)), await readVotes(inPieces(files.votes))]
  return countPolis({ ...read, votes, summary: await readSummary(inPieces(files.summary)) }, least)
}

describe('a Polis export', () => {
  it('becomes propositions in the order of their numbers, each in one line, with the last votes', async () => {
    expect(await count()).toEqual({
      topic: 'Energy, and "more"',
      put: 3,
      propositions: [
        {
          number: 4,
          text: 'Wind parks should be closed.',
          votes: { for: 4, against: 4, neither: 2 },
          groups: [
            { group: '0', votes: { for: 4, against: 0, neither: 1 } },
            { group: '1', votes: { for: 0, against: 4, neither: 1 } },
          ],
        },
        {
          number: 12,
          text: 'Solar panels should be on every roof.',
          votes: { for: 8, against: 2, neither: 0 },
          groups: [],
        },
      ],
      leftOut: [{ count: 1, why: 'rejected by the moderators' }],
      doubts: [],
    })
  })

  it('leaves out what few voted on, and says how many', async () => {
    const { propositions, leftOut } = await count(() => ({}), 11)
    expect(propositions).toEqual([])
    expect(leftOut).toContainEqual({ count: 2, why: 'with fewer than 11 votes' })
  })

  it('is read as other programs write it: 1.0 for 1, semicolons, a mark at the start, cells of spaces', async () => {
    const other = (text: string) => `\uFEFF${text.replaceAll(',1,', ',1.0,').replaceAll(',-1,', ', -1.0 ,')}`
    const { propositions } = await count()
    expect((await count(({ votes }) => ({ votes: other(votes) }))).propositions).toEqual(propositions)
    const spaced = csv(
      exportOf(conversation)
        .votes.trim()
        .split('\n')
        .map((line) => line.split(',')),
      '\r\n',
      ';',
    )
    expect((await count(() => ({ votes: spaced }))).propositions).toEqual(propositions)
  })

  it.each<[string, (files: Files) => Partial<Files>, RegExp]>([
    [
      'more voters declared than there are',
      ({ summary }) => ({ summary: summary.replace('voters,10', 'voters,12') }),
      /12 voters, and `participants-votes.csv` has 10/,
    ],
    [
      'more comments declared than there are',
      ({ summary }) => ({ summary: summary.replace('comments,3', 'comments,9') }),
      /9 comments, and `participants-votes.csv` has 3/,
    ],
    [
      'other counts of a participant than in the row',
      ({ votes }) => ({ votes: votes.replace('0,xid-0,0,0,2,1,1', '0,xid-0,0,0,2,2,0') }),
      /rows with other votes than their `n-votes`, `n-agree` and `n-disagree`: 1\./,
    ],
    [
      'a cell that is no vote',
      ({ votes }) => ({ votes: votes.replace(/-1\n$/, '=1+1\n') }),
      /cells that are neither 1, -1, 0 nor empty, which are not counted: 1\./,
    ],
    [
      'a participant twice',
      ({ votes }) => ({ votes: `${votes}9,xid-9,1,0,3,3,0,1,1,1\n` }),
      /rows that repeat a participant, which are not counted: 1\./,
    ],
    [
      'a row of other cells',
      ({ votes }) => ({ votes: `${votes}11,xid-11,1,0,3,3,0,1,1\n` }),
      /rows with other cells than the first line has, which are not counted: 1\./,
    ],
    [
      'a column without a comment',
      ({ comments }) => ({ comments: comments.replace(/\n[^\n]*Buy my book!/, '') }),
      /lacks comments that `participants-votes.csv` has votes on: 3\./,
    ],
    [
      'fewer votes in comments.csv than last votes',
      ({ comments }) => ({ comments: comments.replace(',4,7004,4,4,', ',4,7004,3,4,') }),
      /declares fewer votes than `participants-votes.csv` has \(comments 4\)\.$/,
    ],
    [
      'signs that are exchanged',
      ({ comments }) => ({ comments: comments.replace(/^(\d+,[^,]*,\d+,\d+),(\d+),(\d+),/gm, '$1,$3,$2,') }),
      /\(comments 12, 3\)\. For and against look exchanged in one of them/,
    ],
  ])('with %s is doubted', async (_, change, doubt) => {
    const { doubts, propositions } = await count(change)
    expect(doubts.join('\n')).toMatch(doubt)
    expect(propositions.map(({ number }) => number)).toEqual([4, 12])
  })

  it('leaves out a comment whose number stands twice, or whose row is odd, or that nobody voted on', async () => {
    const row = (number: string, body: string): string => `1,x,${number},1,0,0,1,${body}\n`
    const { propositions, leftOut, put } = await count(({ comments }) => ({
      comments: comments + row('4', 'Another') + row('x', 'No number') + row('5', 'In two, cells') + row('6', 'New'),
    }))
    expect(propositions.map(({ number }) => number)).toEqual([12])
    expect(leftOut).toEqual([
      { count: 1, why: 'rejected by the moderators' },
      { count: 2, why: 'whose row cannot be read' },
      { count: 2, why: 'of a number that stands twice' },
      { count: 1, why: 'without a vote' },
    ])
    expect(put).toBe(7)
  })

  it('keeps nothing of who wrote or voted', async () => {
    expect(JSON.stringify(await count())).not.toMatch(/xid|7012|Wed Apr/)
  })
})

describe('opinion groups are told', () => {
  /** Votes of two groups on one comment, as strings of `+`, `-` and `0`. */
  async function groupsOf(...votes: readonly string[]) {
    const all = votes.flatMap((own, group) => [...own].map((vote) => ({ group: String(group), vote })))
    const files = exportOf({
      topic: 'x',
      comments: [{ number: 0, body: 'A sentence', moderated: 1 }],
      participants: all.map(({ group }, id) => ({ id, group })),
      cast: all.map(({ vote }, participant) => ({
        participant,
        comment: 0,
        vote: vote === '+' ? 1 : vote === '-' ? -1 : 0,
      })),
    })
    const read = await readComments(inPieces(files.comments))
    const found = countPolis({ ...read, votes: await readVotes(inPieces(files.votes)), summary: {} }, 1)
    return found.propositions[0]?.groups.map(({ group }) => group)
  }

  it.each([
    [
      ['++++-', '----+'],
      ['0', '1'],
    ],
    [['+++--', '-----'], []],
    [['++++-', '++---'], []],
    [
      ['++++-', '+----'],
      ['0', '1'],
    ],
    [['++++', '-----'], []],
    [['+++++', '----'], []],
    [
      ['+++++', '00000'],
      ['0', '1'],
    ],
    [
      ['+++++', '-----', '+++--', '+'],
      ['0', '1', '2'],
    ],
  ])('for %j: %j', async (votes, told) => {
    expect(await groupsOf(...votes)).toEqual(told)
  })
})
