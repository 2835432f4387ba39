import fc from 'fast-check'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/model/grouping.ts'
import { agreedLevels, isAgreed } from '../../src/model/levels.ts'
import type { Report } from '../../src/model/report.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { compile } from './compile.ts'
import { normalized } from './normalized.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { nameOf, statementsOf, tiesOf, writeNotes } from './notes-plan.ts'
import { homesIn, marksIn } from './printed.ts'

describe('the order of the report', { timeout: 600_000 }, () => {
  it('is by level of agreement, votes and views, then by the series, then as written', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const { ledger } = compile(writeNotes(plan), 'open')
        for (const block of blocksOf(plan, ledger.statements)) {
          const standing = block.filter((finding) => !goesAgainstOneOf(finding, block))
          expect(standing).toEqual([...standing].sort(inOrder))
          block.forEach((finding, index) => {
            if (!standing.includes(finding) && !isInCircle(finding, block) && index > 0)
              expect(block.slice(0, index).some((before) => before.group === finding.group)).toBe(true)
          })
        }
      }),
      runs(1000),
    )
  })

  it('has nothing to do with ids: other ids change no printed word', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        expect(wordsOf(compile(writeNotes(renamed(plan)), 'inner').report)).toEqual(
          wordsOf(compile(writeNotes(plan), 'inner').report),
        )
      }),
      runs(1000),
    )
  })

  it('has nothing to do with the order of files', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.nat(), (plan, seed) => {
        const [a, b] = [compile(writeNotes(plan), 'inner'), compile(shuffle(writeNotes(plan), seed), 'inner')]
        expect({ ...b, evidence: [] }).toEqual({ ...a, evidence: [] })
      }),
      runs(1000),
    )
  })

  // What may change is told by `normalized`: it takes away all that follows from where a statement stands.
  it('is all that the order of statements in a file decides', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.nat(), (plan, seed) => {
        const shuffled = {
          ...plan,
          sessions: plan.sessions.map((session) => ({ ...session, statements: shuffle(session.statements, seed) })),
        }
        const [a, b] = [plan, shuffled].map((notes) => compile(writeNotes(notes), 'inner'))
        if (a === undefined || b === undefined) throw new Error('Two were compiled')
        expect(together(b.ledger.statements)).toEqual(together(a.ledger.statements))
        // Of words that serve others too, those that are printed are the lead's.
        const ties = statementsOf(plan).flatMap((one) =>
          tiesOf(one, 'same-words-as').flatMap((to) => [nameOf(one), to]),
        )
        const vouched = new Set<string>(ties)
        const [before, after] = [homesIn(a), homesIn(b)]
        for (const ids of together(a.ledger.statements)) {
          const texts = [before, after].map((homes) => homes.get(ids[0] ?? '')?.text ?? '')
          const [one = '', other = ''] = texts
          if (!ids.some((id) => vouched.has(id))) expect([...marksIn(other)].sort()).toEqual([...marksIn(one)].sort())
          const sessions = ids.map((id) => id.split('/')[0])
          if (new Set(sessions).size === sessions.length) expect(normalized(other, plan)).toEqual(normalized(one, plan))
        }
      }),
      runs(1000),
    )
  })
})

type Lines = ReturnType<typeof compile>['ledger']['statements']

/** A finding as the contract orders it. */
interface Ordered {
  readonly into: string
  readonly group: number
  readonly level: number
  readonly first: number
  readonly members: readonly PlannedStatement[]
}

/** The findings of each theme and topic, in the order in which the ledger has them: that of the report. */
function blocksOf(plan: NotesPlan, lines: Lines): readonly (readonly Ordered[])[] {
  const all = statementsOf(plan)
  const byName = new Map<string, PlannedStatement>(all.map((one) => [nameOf(one), one]))
  const final = plan.sessions.find(({ keys }) => keys.final === true)?.id
  const findings = [...groupBy(lines, ({ into }) => into)].filter(([into]) => into.startsWith('finding:'))
  const placed = findings.map(([into, own]) => {
    const members = own.flatMap(({ statement }) => byName.get(statement) ?? [])
    const lead = byName.get(own.find(({ fate }) => fate === 'printed')?.statement ?? '')
    const first = Math.min(...members.map((member) => all.indexOf(member)))
    const place = JSON.stringify([lead?.keys.theme && firstOf(lead.keys.theme), lead?.keys.topic])
    return { place, finding: { into, first, members, ...rankOf(members, final) } }
  })
  return [...groupBy(placed, ({ place }) => place).values()].map((block) => block.map(({ finding }) => finding))
}

function firstOf(themes: unknown): unknown {
  return Array.isArray(themes) ? themes[0] : themes
}

function rankOf(members: readonly PlannedStatement[], final: string | undefined) {
  const concluded = members.some(({ level, session }) => level === 'concluded' && session === final)
  const levels = members.flatMap(({ level }) =>
    level !== undefined && isAgreed(level) ? [agreedLevels.indexOf(level)] : [],
  )
  const isVote = members.some(({ list }) => list === 'voted')
  return { group: concluded ? 0 : levels.length > 0 ? 1 : isVote ? 2 : 3, level: Math.min(...levels, 9) }
}

function inOrder(a: Ordered, b: Ordered): number {
  return a.group - b.group || a.level - b.level || a.first - b.first
}

/** Tells whether a finding stands out of its order, behind one of the same group that it goes against. */
function goesAgainstOneOf({ members, group, into }: Ordered, block: readonly Ordered[]): boolean {
  const against = members.flatMap((member) => tiesOf(member, 'disputes'))
  return block.some(
    (other) =>
      other.into !== into && other.group === group && other.members.some((one) => against.includes(nameOf(one))),
  )
}

/** Tells whether findings go against one another in a circle, of which one has to stand first. */
function isInCircle(finding: Ordered, block: readonly Ordered[]): boolean {
  const reached = new Set<Ordered>()
  const waiting = [finding]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const against = next.members.flatMap((member) => tiesOf(member, 'disputes'))
    for (const other of block)
      if (!reached.has(other) && other.members.some((one) => against.includes(nameOf(one)))) {
        reached.add(other)
        waiting.push(other)
      }
  }
  return reached.has(finding)
}

/** The statements that have one home, each home by its first name. */
function together(lines: Lines): readonly (readonly string[])[] {
  return [...groupBy(lines, ({ into }) => into).values()]
    .map((own) => own.map(({ statement }) => statement).sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** Every printed word, block after block. */
function wordsOf({ root }: Report): readonly string[] {
  return root.children.flatMap(({ children }) => children.map((block) => plainText(block)))
}

/** Gives every statement an id that stands elsewhere in the alphabet. */
function renamed(plan: NotesPlan): NotesPlan {
  const all = statementsOf(plan)
  const ids = new Map(all.map(({ id }, index) => [id, `s-${String((all.length - index) * 7919).padStart(7, '0')}`]))
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/^([a-z]+)\/(s-.*)$/u, (_, of, id) => `${of}/${ids.get(id)}`)
    if (Array.isArray(value)) return value.map(change)
    return typeof value === 'object' && value !== null ? changeAll(value) : value
  }
  const changeAll = (keys: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, change(value)]))
  return {
    ...plan,
    sessions: plan.sessions.map((session) => ({
      ...session,
      statements: session.statements.map((one) => ({ ...one, id: ids.get(one.id) ?? '', keys: changeAll(one.keys) })),
    })),
  }
}

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, index) => ({ item, key: ((index + 1) * 2654435761 * (seed + 1)) % 4294967296 }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
