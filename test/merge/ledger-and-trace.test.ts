import { describe, expect, it } from 'vitest'
import { ledgerAndTrace } from '../../src/merge/ledger-and-trace.ts'
import type { Block } from '../../src/model/document.ts'
import type { Report } from '../../src/model/report.ts'
import { compiled } from './evidence-of.ts'

const {
  evidence,
  report,
  trace: whole,
} = compiled(
  {
    geneva: {
      early: ['agreed', { level: 'full', that: 'planning should start early' }],
      'left-out': ['raised', { omit: 'Said twice.', that: 'lunch was long' }],
    },
  },
  'open',
)

describe('the ledger', () => {
  it('goes through the report from its first paragraph to its last, and so does the trace', () => {
    const { ledger, trace } = compiled({
      beijing: { z: ['raised', { that: 'it snows' }], f: ['follow-up', { says: 'A meeting was to be held.' }] },
      geneva: {
        a: ['dilemmas', { question: 'whether it rains', theme: 'aid' }],
        b: ['agreed', { that: 'it rains', level: 'full' }],
        c: ['raised', { that: 'it rains', echoes: ['b'] }],
      },
    })
    const inOrder = ['geneva/a', 'geneva/b', 'geneva/c', 'beijing/z', 'beijing/f']
    expect(ledger.statements.map(({ statement }) => statement)).toEqual(inOrder)
    const cited = trace.blocks.filter(({ paragraph }) => paragraph !== undefined)
    // The conclusions name what stays open once more.
    expect(cited.flatMap(({ statements }) => statements)).toEqual([...inOrder, 'geneva/a'])
  })

  it('names no block that was made from no statement', () => {
    expect(whole.blocks.filter(({ statements }) => statements.length === 0)).toEqual([])
  })
})

describe('the ledger closes or the build fails', () => {
  it('names each printed statement with its paragraph, and not what was omitted', () => {
    expect(ledgerAndTrace(evidence, report).ledger.statements).toEqual([
      { statement: 'geneva/early', fate: 'printed', into: 'finding:geneva/early', paragraph: '8' },
    ])
  })

  it('finds a statement that is not in the report', () => {
    expect(() =>
      ledgerAndTrace(
        evidence,
        changed((block) => (isHome(block) ? [] : [block])),
      ),
    ).toThrow('geneva/early is not in the report')
  })

  it('finds a statement that is in the report twice', () => {
    expect(() =>
      ledgerAndTrace(
        evidence,
        changed((block) => (isHome(block) ? [block, block] : [block])),
      ),
    ).toThrow('geneva/early is in the report twice')
  })

  it('finds a paragraph that does not name the statement it is the home of', () => {
    const other = (block: Block): readonly Block[] =>
      isHome(block) && block.type === 'numberedParagraph'
        ? [{ ...block, data: { ...block.data, sources: ['geneva/left-out'] } }]
        : [block]
    expect(() => ledgerAndTrace(evidence, changed(other))).toThrow('the paragraph of geneva/early does not name it')
  })

  it('finds a statement without a fate', () => {
    expect(() => ledgerAndTrace({ ...evidence, fates: new Map() }, report)).toThrow(
      'no fate for geneva/early, geneva/left-out',
    )
  })
})

function isHome(block: Block): boolean {
  return block.type === 'numberedParagraph' && block.data.sources?.includes('geneva/early') === true
}

function changed(change: (block: Block) => readonly Block[]): Report {
  return {
    ...report,
    root: {
      ...report.root,
      children: report.root.children.map((section) => ({ ...section, children: section.children.flatMap(change) })),
    },
  }
}
