import { describe, expect, it } from 'vitest'
import { completeLedgerAndTrace } from '../../src/merge/complete-ledger-and-trace.ts'
import { once } from '../once.ts'
import { compiled, type Meetings } from './evidence-of.ts'

const meetings: Meetings = {
  beijing: {
    hidden: ['raised', { that: 'it rains', visibility: 'restricted' }],
    omitted: ['raised', { that: 'it rains', omit: 'Said twice.' }],
  },
  geneva: {
    agreed: ['agreed', { that: 'it rains', level: 'full' }],
    similar: ['raised', { that: 'it rains', echoes: ['agreed'] }],
  },
}
const open = once(() => compiled(meetings, 'open'))
const complete = once(() => completeLedgerAndTrace(open().series, [open(), compiled(meetings, 'inner')]))

describe('the ledger over all editions', () => {
  it('names every recorded statement in the order of the series, and what became of it in each edition', () => {
    const agreed = { into: 'finding:geneva/agreed', paragraph: '8' }
    expect(complete().ledger.statements.map(({ statement, editions }) => [statement, editions])).toEqual([
      [
        'beijing/hidden',
        { open: { fate: 'hidden' }, inner: { fate: 'printed', into: 'finding:beijing/hidden', paragraph: 'S1' } },
      ],
      [
        'beijing/omitted',
        { open: { fate: 'omitted', why: 'Said twice.' }, inner: { fate: 'omitted', why: 'Said twice.' } },
      ],
      ['geneva/agreed', { open: { fate: 'printed', ...agreed }, inner: { fate: 'printed', ...agreed } }],
      ['geneva/similar', { open: { fate: 'merged', ...agreed }, inner: { fate: 'merged', ...agreed } }],
    ])
  })

  it('leads to the line of each', () => {
    expect(complete().ledger.statements.map(({ place }) => place.replace(/\d+:\d+$/, '…'))).toEqual([
      'sessions/beijing.yaml:…',
      'sessions/beijing.yaml:…',
      'sessions/geneva.yaml:…',
      'sessions/geneva.yaml:…',
    ])
    const [hidden] = open().series.notes.sessions.flatMap(({ statements }) => statements)
    expect(complete().ledger.statements[0]?.place).toBe(
      `sessions/beijing.yaml:${hidden?.place.line}:${hidden?.place.column}`,
    )
  })
})

describe('the trace over all editions', () => {
  it('has the blocks of each edition, and leads from each to the lines that it was made from', () => {
    expect(Object.keys(complete().trace.editions)).toEqual(['open', 'inner'])
    const paragraphs = (edition: string) => complete().trace.editions[edition]?.blocks.map(({ paragraph }) => paragraph)
    expect([paragraphs('open'), paragraphs('inner')]).toEqual([
      [undefined, '8'],
      [undefined, '8', 'S1'],
    ])
    const places = new Map(complete().ledger.statements.map(({ statement, place }) => [statement, place]))
    expect(complete().trace.editions.inner?.blocks[1]?.statements).toEqual([
      { statement: 'geneva/agreed', place: places.get('geneva/agreed') },
      { statement: 'geneva/similar', place: places.get('geneva/similar') },
    ])
  })

  it('says nothing of a paragraph where a block has none', () => {
    expect(complete().trace.editions.open?.blocks[0]).not.toHaveProperty('paragraph')
  })
})
