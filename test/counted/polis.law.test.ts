import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countPolis } from '../../src/counted/polis/count-polis.ts'
import { readComments } from '../../src/counted/polis/read-comments.ts'
import { readSummary } from '../../src/counted/polis/read-summary.ts'
import { readVotes } from '../../src/counted/polis/read-votes.ts'
import { arbitraryConversation, type Conversation, exportOf, inPieces } from './polis-export.ts'

it('The votes that are rebuilt are the last of each participant, however the export comes', async () => {
  const least = fc.constantFrom(1, 5, 10)
  const ends = fc.constantFrom('\n', '\r\n')
  const sizes = fc.constantFrom(1, 7, 64_000)
  await fc.assert(
    fc.asyncProperty(arbitraryConversation, least, ends, sizes, async (conversation, fewest, end, size) => {
      const files = exportOf(conversation, end)
      const found = countPolis(
        {
          ...(await readComments(inPieces(files.comments, size))),
          votes: await readVotes(inPieces(files.votes, size)),
          summary: await readSummary(inPieces(files.summary, size)),
        },
        fewest,
      )
      const told = found.propositions.map(({ number, votes, groups }) => ({ number, votes, groups }))
      expect(told).toEqual(recount(conversation, fewest))
      expect(found.doubts).toEqual([])
      expect(found.propositions.length + found.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(found.put)
    }),
  )
})

/** Counts from the votes as they were cast, backwards: the first that is met of somebody on a comment is the last. */
function recount({ comments, participants, cast }: Conversation, least: number) {
  const groupOf = Object.fromEntries(participants.map(({ id, group }) => [id, group]))
  return comments
    .filter(({ moderated }) => moderated !== -1)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ number }) => {
      const met = new Map<number, number>()
      for (const { participant, comment, vote } of [...cast].reverse())
        if (comment === number && !met.has(participant)) met.set(participant, vote)
      const figures = (votes: readonly number[]) => ({
        for: votes.filter((vote) => vote > 0).length,
        against: votes.filter((vote) => vote < 0).length,
        neither: votes.filter((vote) => vote === 0).length,
      })
      const groups = ['0', '1', '2']
        .map((group) => ({ group, own: [...met].flatMap(([id, vote]) => (groupOf[id] === group ? [vote] : [])) }))
        .filter(({ own }) => own.length >= 5)
        .map(({ group, own }) => ({ group, votes: figures(own), share: figures(own).for / own.length }))
      const shares = groups.map(({ share }) => share)
      const isDivided = Math.max(...shares) > 0.6 && Math.min(...shares) < 0.4
      if (met.size < least) return []
      const divided = isDivided ? groups.map(({ group, votes }) => ({ group, votes })) : []
      return [{ number, votes: figures([...met.values()]), groups: divided }]
    })
}
