import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordVotes, votedLines } from '../../../src/commands/import/counted/record-votes.ts'
import { firstSession } from '../../../src/commands/start/first-session.ts'
import { plainWords } from '../../../src/counted/plain-words.ts'
import { readFiles } from '../../../src/read/read-files.ts'
import { sourceFile } from '../fake-host.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '# a',
        ': b',
        '- c',
        '"d',
        "'e",
        '{f: g}',
        '[h]',
        '%',
        '---',
        '...',
        '*',
        '&',
        '!',
        '|',
        '>',
        '\t',
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((parts) => `${parts.join(' ')} z`),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\u00a0', '\u202f', '\u3000', '\n', '\u2028', '\ufeff'),
    maxLength: 200,
  }),
)
const count = fc.nat(999_999_999)
const figures = fc.record({ for: count, against: count, neither: count })

it('Whatever was voted on is read from the notes as it was put, and its votes as they fell', () => {
  const proposition = fc.record({
    text: words.map(plainWords).filter((text) => text !== undefined),
    votes: fc.oneof(figures, fc.record({ percent: fc.integer({ min: 0, max: 10_000 }).map((share) => share / 100) })),
    groups: fc.array(fc.record({ group: fc.constantFrom('0', '25', '26', 'x: #'), votes: figures }), { maxLength: 3 }),
    number: fc.option(fc.nat(2), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(proposition, { minLength: 1, maxLength: 4 }), words, (put, title) => {
      const votes = recordVotes(
        put.map(({ number, ...rest }) => ({ ...rest, ...(number !== undefined && { number }) })),
        'energy',
        new Map([['energy', 'Energy']]),
      )
      const topic = plainWords(title)
      const text = firstSession({
        online: true,
        date: 'unknown',
        theme: 'energy',
        ...(topic !== undefined && { title: topic }),
        voted: votedLines(votes, 'en'),
      })
      const [file] = readFiles([sourceFile('sessions/a.yaml', text)])
      expect(file?.diagnostics).toEqual([])
      const read = file?.session?.values
      expect(read?.title ?? undefined).toBe(topic?.normalize('NFC'))
      expect(
        read?.voted.map(({ values }) => ({
          text: values.proposition,
          votes: values.votes,
          groups: values.groups.map((group) => group.values.votes),
        })),
      ).toEqual(
        put.map((one) => ({
          text: one.text.normalize('NFC'),
          votes: one.votes,
          groups: one.groups.map((group) => group.votes),
        })),
      )
      const ids = votes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
