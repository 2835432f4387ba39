import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/check.ts'
import { countWords } from '../../src/model/count-words.ts'
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

function compiled(statements: readonly PlannedStatement[]): ReturnType<typeof compile> {
  return compile(
    writeNotes({
      themes: ['planning'],
      sessions: [{ id: 'geneva', keys: { place: 'Geneva', date: '2007-05-11' }, statements }],
    }),
    'open',
  )
}

function agreed(id: string, level: 'full' | 'prevailing'): PlannedStatement {
  return {
    list: 'agreed',
    id,
    session: 'geneva',
    mark: id,
    visibility: 'public',
    level,
    keys: {
      theme: 'planning',
      level,
      that: `the matter called ${id} should be looked at again in good time by all concerned`,
    },
  }
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
