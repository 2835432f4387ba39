import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/check.ts'
import { countWords } from '../../src/model/count-words.ts'
import type { AgreedLevel } from '../../src/model/levels.ts'
import type { Report } from '../../src/model/report.ts'
import { compile } from '../laws/compile.ts'
import type { PlannedStatement } from '../laws/notes-plan.ts'
import { writeNotes } from '../laws/notes-plan.ts'

describe('a summary', () => {
  const long = compiled(
    [...Array(30).keys()]
      .flatMap((number) => [agreed(`full-${number}`, 'full'), agreed(`general-${number}`, 'prevailing')])
      .concat(disputed('full-7')),
  )

  it('has at most 350 words, and says what it leaves to the themes', () => {
    expect(countWords(summaryOf(long.report))).toBeLessThanOrEqual(350)
    expect(summaryOf(long.report)).toContain('Further points are reported under the themes.')
  })

  it('leaves out the weakest first, and never what is contested', () => {
    const summary = summaryOf(long.report)
    expect(summary).toContain('There was full agreement')
    expect(summary).not.toContain('The general view')
    expect(summary).toContain('a contrary point is recorded')
  })

  it.each([
    ['concluded', 'contested'],
    ['contested', 'full'],
    ['full', 'open'],
    ['open', 'broad'],
    ['broad', 'prevailing'],
  ] as const)('leaves out nothing that is %s where it can leave out what is %s', (kept, cut) => {
    const summary = summaryOf(compiled([...recorded[kept](6), ...recorded[cut](40)]).report)
    expect(marksIn(summary, kept)).toEqual(expect.arrayContaining([...Array(6).keys()].map((at) => `${kept}-${at}`)))
    expect(marksIn(summary, cut).length).toBeGreaterThan(0)
    expect(marksIn(summary, cut).length).toBeLessThan(40)
  })

  it('warns that it is cut', () => {
    expect(checkReport(long).map(({ rule, todo }) => [rule, todo])).toEqual([
      ['summary-fits', 'Give the statements a shorter wording with `short:`.'],
    ])
  })

  it('says nothing of the kind where there is room', () => {
    const short = compiled([agreed('one', 'full')])
    expect(summaryOf(short.report)).not.toContain('Further points')
    expect(checkReport(short)).toEqual([])
  })
})

/** Some statements of each kind that the summary tells apart. */
const recorded = {
  concluded: (count) => times(count, (at) => agreed(`concluded-${at}`, 'concluded', 'oslo')),
  contested: (count) =>
    times(count, (at) => agreed(`contested-${at}`, 'broad')).flatMap((point) => [point, disputed(point.id)]),
  full: (count) => times(count, (at) => agreed(`full-${at}`, 'full')),
  open: (count) => times(count, (at) => asked(`open-${at}`)),
  broad: (count) => times(count, (at) => agreed(`broad-${at}`, 'broad')),
  prevailing: (count) => times(count, (at) => agreed(`prevailing-${at}`, 'prevailing')),
} as const satisfies Readonly<Record<string, (count: number) => readonly PlannedStatement[]>>

function times<Item>(count: number, item: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => item(at))
}

/** The statements of a kind that a summary names. */
function marksIn(summary: string, kind: string): readonly string[] {
  return summary.match(new RegExp(`\\b${kind}-\\d+`, 'g')) ?? []
}

function compiled(statements: readonly PlannedStatement[]): ReturnType<typeof compile> {
  const held = (id: string): readonly PlannedStatement[] => statements.filter(({ session }) => session === id)
  const oslo = { place: 'Oslo', kind: 'conference', date: '2007-10-29' }
  return compile(
    writeNotes({
      themes: ['planning'],
      sessions: [
        { id: 'geneva', keys: { place: 'Geneva', date: '2007-05-11' }, statements: held('geneva') },
        ...(held('oslo').length > 0 ? [{ id: 'oslo', keys: oslo, statements: held('oslo') }] : []),
      ],
    }),
    'open',
  )
}

function agreed(id: string, level: AgreedLevel, session = 'geneva'): PlannedStatement {
  const that = `the matter called ${id} should be looked at again in good time by all concerned`
  const keys = { theme: 'planning', level, that }
  return { list: 'agreed', id, session, mark: id, visibility: 'public', level, keys }
}

function asked(id: string): PlannedStatement {
  const keys = { theme: 'planning', question: `whether the matter called ${id} is to be looked at again` }
  return { list: 'dilemmas', id, session: 'geneva', mark: id, visibility: 'public', level: 'noted', keys }
}

function disputed(id: string): PlannedStatement {
  const keys = { theme: 'planning', that: 'the matter should rest', disputes: [id] }
  return {
    list: 'raised',
    id: `against-${id}`,
    session: 'geneva',
    mark: id,
    visibility: 'public',
    level: 'noted',
    keys,
  }
}

function summaryOf({ root }: Report): string {
  const summary = root.children.find((section) => section.role === 'summary')
  return (summary?.children ?? []).map((block) => (block.type === 'paragraph' ? wordsOf(block) : '')).join(' ')
}
