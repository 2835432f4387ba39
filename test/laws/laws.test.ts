import fc from 'fast-check'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/model/levels.ts'
import type { Report } from '../../src/model/report.ts'
import { runs } from '../full.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { compile } from './compile.ts'
import type { NotesPlan, PlannedStatement } from './notes-plan.ts'
import { writeNotes } from './notes-plan.ts'
import { withoutHidden } from './without-hidden.ts'

describe('laws that hold for any notes', { timeout: 600_000 }, () => {
  it('gives every recorded statement one home, an omission or a place among the hidden', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.constantFrom('open', 'inner'), (plan, edition) => {
        const { ledger, evidence, series } = compile(writeNotes(plan), edition)
        const omitted = [...evidence.fates].filter(([, fate]) => fate.fate === 'omitted').map(([id]) => id)
        const hidden = series.notes.sessions
          .flatMap((session) => session.statements)
          .filter((statement) => !shows(edition, statement.visibility))
          .map((statement) => statement.id)
        const homes = [...ledger.statements.map((line) => line.statement), ...omitted, ...hidden]
        expect(homes.sort()).toEqual(
          series.notes.sessions.flatMap((session) => session.statements.map((statement) => statement.id)).sort(),
        )
      }),
      runs(1000),
    )
  })

  it('prints every word of every statement that is printed or merged, in the paragraph that the ledger names', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const { ledger, report } = compile(writeNotes(plan), 'inner')
        const paragraphs = paragraphTexts(report)
        const statements = new Map(
          plan.sessions
            .flatMap((session) => session.statements)
            .map((statement) => [`${statement.session}/${statement.id}`, statement]),
        )
        for (const { statement: id, paragraph = '' } of ledger.statements) {
          const statement = statements.get(id)
          if (statement === undefined || twinsOf(statement, plan).length > 0) continue
          for (const words of wordsOf(statement))
            expect(paragraphs.get(paragraph)?.toLowerCase()).toContain(words.toLowerCase())
        }
      }),
      runs(1000),
    )
  })

  it('does not depend on the order of files or statements', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.nat(), (plan, seed) => {
        const shuffled = {
          ...plan,
          sessions: plan.sessions.map((session) => ({ ...session, statements: shuffle(session.statements, seed) })),
        }
        const [a, b] = [compile(writeNotes(plan), 'inner'), compile(shuffle(writeNotes(shuffled), seed), 'inner')]
        expect(b.report).toEqual(a.report)
        expect(b.ledger).toEqual(a.ledger)
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

  it('states no level but the one recorded for that session and that wording', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const made = compile(writeNotes(plan), 'inner')
        const statements = new Map(
          plan.sessions.flatMap((session) => session.statements).map((statement) => [statement.mark, statement]),
        )
        for (const sentence of sentencesOf(made.report)) {
          const said = [...sentence.matchAll(/zq[a-z]{2}/gu)].flatMap(([mark]) => statements.get(mark) ?? [])
          if (said.length === 0) continue
          const allowed = new Set(
            said.flatMap((statement) => [statement, ...twinsOf(statement, plan)]).map(({ level }) => level),
          )
          for (const [level, pattern] of Object.entries(claims))
            if (pattern.test(sentence)) expect([...allowed], sentence).toContain(level)
        }
      }),
      runs(1000),
    )
  })

  it('puts no words of one meeting into the mouth of another', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        const made = compile(writeNotes(plan), 'inner')
        const statements = new Map(
          plan.sessions.flatMap((session) => session.statements).map((statement) => [statement.mark, statement]),
        )
        for (const sentence of sentencesOf(made.report)) {
          const said = [...sentence.matchAll(/zq[a-z]{2}/gu)].flatMap(([mark]) => statements.get(mark) ?? [])
          if (said.length === 0) continue
          const sayers = new Set(
            said.flatMap((statement) => [statement, ...twinsOf(statement, plan)]).map(({ session }) => session),
          )
          expect(
            namedIn(sentence, plan).filter((session) => !sayers.has(session)),
            sentence,
          ).toEqual([])
        }
      }),
      runs(1000),
    )
  })

  it('refers only to what is there', () => {
    fc.assert(
      fc.property(arbitraryNotes, fc.constantFrom('open', 'inner'), (plan, edition) => {
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

/** How the report claims each level; the weakest, a point raised, claims nothing. */
const claims: Readonly<Partial<Record<Level, RegExp>>> = {
  concluded: /^The (final )?conference (further )?(concluded|rejected)/u,
  full: /full (dis)?agreement|all the participants/iu,
  broad: /broad (dis)?agreement/u,
  prevailing: /general view/iu,
  many: /many participants/iu,
  several: /several participants/iu,
  some: /some participants/iu,
}

function shows(edition: string, visibility: string): boolean {
  return visibility === 'public' || (edition === 'inner' && visibility === 'restricted')
}

/**
 * The meetings that a sentence gives its words to: what stands in brackets, or after a contested point, is of others.
 */
function namedIn(sentence: string, { sessions }: NotesPlan): readonly string[] {
  const own = sentence.replace(/\([^)]*\)/gu, '').replace(/; a contrary point is recorded.*/u, '')
  return sessions
    .filter(({ keys }) => own.includes(keys.kind === 'conference' ? 'final conference' : String(keys.place)))
    .map(({ id }) => id)
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

/** Statements that the rapporteur vouches to have been said in the same words. */
function twinsOf(statement: PlannedStatement, plan: NotesPlan): readonly PlannedStatement[] {
  const name = ({ session, id }: PlannedStatement): string => `${session}/${id}`
  const ties = ({ keys }: PlannedStatement): readonly unknown[] =>
    Array.isArray(keys['same-words-as']) ? keys['same-words-as'] : []
  return plan.sessions
    .flatMap((session) => session.statements)
    .filter((other) => ties(other).includes(name(statement)) || ties(statement).includes(name(other)))
}

function sentencesOf(report: Report): readonly string[] {
  const texts: string[] = []
  visit(report.root, (node) => {
    if (node.type === 'numberedParagraph' || node.type === 'paragraph') texts.push(plainText(node))
  })
  return texts.flatMap((text) => text.split(/(?<=\.[”)]?) (?=[A-Z(])/u))
}

/** The text of each numbered paragraph as cited; that of a list with the items below it. */
function paragraphTexts(report: Report): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const { role, children } of report.root.children) {
    let above = ''
    for (const block of children) {
      if (block.type !== 'numberedParagraph') continue
      if (block.level === 0) above = role === 'supplement' ? `S${block.number}` : String(block.number)
      const cited = block.level === 0 ? above : `${above} ${block.label}`
      texts.set(cited, plainText(block))
      if (block.level === 1) texts.set(above, `${texts.get(above) ?? ''} ${plainText(block)}`)
    }
  }
  return texts
}

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, index) => ({ item, key: ((index + 1) * 2654435761 * (seed + 1)) % 4294967296 }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
