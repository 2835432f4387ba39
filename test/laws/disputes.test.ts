import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookmarkOf } from '../../src/model/bookmark-of.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { likenesses } from './arbitrary-ties.ts'
import { compile } from './compile.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { nameOf, statementsOf, tiesOf, writeNotes } from './notes-plan.ts'
import { homesIn, marksIn, printedIn } from './printed.ts'

const anyEdition = fc.constantFrom('open', 'inner')

describe('ties between statements that an edition shows', { timeout: 600_000 }, () => {
  it('leads from either side of a dispute to the other, in words, and never puts the two together', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const homes = homesIn(compile(writeNotes(plan), edition))
        for (const { from, to } of pairs(plan, 'disputes', edition)) {
          const [one, other] = [homes.get(from), homes.get(to)]
          const dispute = `${from} disputes ${to}`
          expect(one?.bookmark, dispute).not.toBe(other?.bookmark)
          expect([...(one?.cites ?? [])], dispute).toContain(other?.bookmark)
          expect([...(other?.cites ?? [])], dispute).toContain(one?.bookmark)
          for (const side of [one, other]) expect(side?.own, dispute).toMatch(/\bthe contrary was |^By contrast, /iu)
        }
      }),
      runs(1000),
    )
  })

  it('denies that anything is disputed only where nothing is', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const { report } = compile(writeNotes(plan), edition)
        const denies = printedIn(report).some(({ own }) => own.includes('is disputed'))
        const isDisputed = pairs(plan, 'disputes', 'open').length > 0
        expect(denies).toBe(!isDisputed && plan.sessions.length > 1)
      }),
      runs(1000),
    )
  })

  it('has what is disputed in the summary among contested points alone', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const { report } = compile(writeNotes(plan), edition)
        const disputed = new Set<string>(pairs(plan, 'disputes', 'open').flatMap(({ from, to }) => [from, to]))
        const all = statementsOf(plan)
        const marks = all.filter((one) => disputed.has(nameOf(one)) && isAlone(one, all)).map(({ mark }) => mark)
        const contested = bookmarkOf('summary:contested')
        for (const { bookmark, own, sources } of printedIn(report).filter(({ role }) => role === 'summary')) {
          if (bookmark === contested) continue
          expect(sources.filter((id) => disputed.has(id))).toEqual([])
          expect(marksIn(own).filter((mark) => marks.includes(mark))).toEqual([])
        }
      }),
      runs(1000),
    )
  })

  it('groups what is tied, or leads from the one to the other', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const homes = homesIn(compile(writeNotes(plan), edition))
        const isSeen = (from: string, to: string): boolean => {
          const [one, other] = [homes.get(from), homes.get(to)]
          return one !== undefined && other?.bookmark !== undefined && one.cites.has(other.bookmark)
        }
        for (const key of likenesses)
          for (const { from, to } of pairs(plan, key, edition))
            expect(
              homes.get(from) === homes.get(to) || isSeen(from, to) || isSeen(to, from),
              `${from} ${key} ${to}`,
            ).toBe(true)
        for (const key of ['resolves', 'bears-on'])
          for (const { from, to } of pairs(plan, key, edition))
            expect(isSeen(from, to), `${from} ${key} ${to}`).toBe(true)
        for (const { from, to } of pairs(plan, 'bears-on', edition))
          expect(isSeen(to, from), `${to} of ${from}`).toBe(true)
        for (const { from, to } of considered(plan, edition))
          expect(isSeen(from, to), `${from} considers ${to}`).toBe(true)
      }),
      runs(1000),
    )
  })

  it('says nothing of what was looked at and is unrelated', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const without = (statement: PlannedStatement): PlannedStatement => ({
          ...statement,
          keys: Object.fromEntries(Object.entries(statement.keys).filter(([key]) => key !== 'unrelated')),
        })
        const untied = {
          ...plan,
          sessions: plan.sessions.map((one) => ({ ...one, statements: one.statements.map(without) })),
        }
        expect(compile(writeNotes(plan), 'inner').report.root).toEqual(compile(writeNotes(untied), 'inner').report.root)
      }),
      runs(300),
    )
  })
})

interface Pair {
  readonly from: string
  readonly to: string
}

/**
 * Lists the ties of a key between statements that an edition prints in the same part: in the numbered text, which knows
 * of public statements alone, or in the supplement.
 */
function pairs(plan: NotesPlan, key: string, edition: string): readonly Pair[] {
  return tiesBetween(plan, edition, (statement) => tiesOf(statement, key))
}

function considered(plan: NotesPlan, edition: string): readonly Pair[] {
  return tiesBetween(plan, edition, ({ keys: { between } }) =>
    Array.isArray(between) ? (JSON.stringify(between).match(/(?<="point":")[^"]+/gu) ?? []) : [],
  )
}

function tiesBetween(
  plan: NotesPlan,
  edition: string,
  tiesFrom: (statement: PlannedStatement) => readonly string[],
): readonly Pair[] {
  const all = new Map<string, PlannedStatement>(statementsOf(plan).map((one) => [nameOf(one), one]))
  return [...all.values()].flatMap((statement) =>
    tiesFrom(statement).flatMap((to) => {
      const other = all.get(to)
      if (other === undefined || 'omit' in statement.keys || 'omit' in other.keys) return []
      const isShown =
        statement.visibility === 'public' || (edition === 'inner' && statement.visibility === 'restricted')
      return isShown && statement.visibility === other.visibility ? [{ from: nameOf(statement), to }] : []
    }),
  )
}

/** Tells whether no other statement has the same words. */
function isAlone({ id, mark }: PlannedStatement, all: readonly PlannedStatement[]): boolean {
  return all.every((other) => other.id === id || other.mark !== mark)
}
