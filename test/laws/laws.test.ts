import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { compile } from './compile.ts'
import type { PlannedStatement } from './notes-plan.ts'
import { nameOf, statementsOf, tiesOf, writeNotes } from './notes-plan.ts'
import { homesIn } from './printed.ts'
import { withoutHidden } from './without-hidden.ts'

const anyEdition = fc.constantFrom('open', 'inner')

describe('laws that hold for any notes', { timeout: 600_000 }, () => {
  it('gives every recorded statement one home, an omission or a place among the hidden', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const { ledger, evidence } = compile(writeNotes(plan), edition)
        const omitted = [...evidence.fates].filter(([, fate]) => fate.fate === 'omitted').map(([id]) => id)
        const hidden = statementsOf(plan).filter(({ visibility }) => !shows(edition, visibility))
        const homes = [...ledger.statements.map((line) => line.statement), ...omitted, ...hidden.map(nameOf)]
        expect(homes.sort()).toEqual(statementsOf(plan).map(nameOf).sort())
      }),
      runs(1000),
    )
  })

  it('prints every word of every statement that is printed or merged, in the paragraph that the ledger names', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const made = compile(writeNotes(plan), 'inner')
        const homes = homesIn(made)
        const all = new Map<string, PlannedStatement>(statementsOf(plan).map((one) => [nameOf(one), one]))
        for (const { statement: id } of made.ledger.statements) {
          const statement = all.get(id)
          if (statement === undefined || isVouched(statement, [...all.values()])) continue
          for (const words of wordsOf(statement))
            expect(homes.get(id)?.text.toLowerCase(), id).toContain(words.toLowerCase())
        }
      }),
      runs(1000),
    )
  })

  it('lets what an edition hides change nothing in it', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const { report, ledger, trace } = compile(writeNotes(plan), 'open')
        const without = compile(writeNotes(withoutHidden(plan)), 'open')
        expect({ report, ledger, trace }).toEqual({
          report: without.report,
          ledger: without.ledger,
          trace: without.trace,
        })
      }),
      runs(1000),
    )
  })

  it('gives every edition the same numbered text', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const bodyOf = ({ report }: { readonly report: Report }) =>
          report.root.children.filter((section) => section.role === 'body')
        expect(bodyOf(compile(writeNotes(plan), 'inner'))).toEqual(bodyOf(compile(writeNotes(plan), 'open')))
      }),
      runs(1000),
    )
  })

  it('refers only to what is there', () => {
    fc.assert(
      fc.property(arbitraryNotes, anyEdition, (plan, edition) => {
        const { report } = compile(writeNotes(plan), edition)
        const targets: string[] = []
        const references: string[] = []
        visit(report.root, (node) => {
          if (node.type === 'crossReference') references.push(node.bookmark)
          if (node.type === 'contents') references.push(...node.entries.map((entry) => entry.bookmark))
          const bookmark = 'data' in node && node.data && 'bookmark' in node.data ? node.data.bookmark : undefined
          if (typeof bookmark === 'string') targets.push(bookmark)
        })
        expect(new Set(targets).size).toBe(targets.length)
        expect(references.filter((bookmark) => !targets.includes(bookmark))).toEqual([])
      }),
      runs(1000),
    )
  })
})

function shows(edition: string, visibility: string): boolean {
  return visibility === 'public' || (edition === 'inner' && visibility === 'restricted')
}

/** Tells whether the rapporteur vouches that the words of another statement serve this one too. */
function isVouched(statement: PlannedStatement, all: readonly PlannedStatement[]): boolean {
  const key = 'same-words-as'
  return tiesOf(statement, key).length > 0 || all.some((other) => tiesOf(other, key).includes(nameOf(statement)))
}

/** Every text of a statement that the report is to print, without its full stop. */
function wordsOf({ keys, mark }: PlannedStatement): readonly string[] {
  const leaves = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(leaves)
        : []
  return Object.entries(keys)
    .filter(([key]) => !['short', 'omit', 'quote'].includes(key))
    .flatMap(([, value]) => leaves(value))
    .filter((text) => text.includes(mark) && !/^[a-z]+\/s-/u.test(text))
    .map((text) => text.replace(/\.$/u, ''))
}
