import type { Coverage } from '../../model/coverage-of.ts'
import type { Meeting } from './theme-table.ts'

/** A way to set the table: the roomier it is, the less there is to look up. */
export interface Layout {
  readonly head: (meeting: Meeting, index: number) => string
  /** The lines of a cell, without its shade. */
  readonly counts: (coverage: Coverage) => readonly string[]
  readonly noAccount: string
  /** What has to be explained below. */
  readonly explains: readonly ('letters' | 'numbers')[]
}

const byName: Layout['head'] = ({ name }) => name
const byNumber: Layout['head'] = (_, index) => String(index + 1)
const short = ({ agreed, raised, dilemmas }: Coverage): readonly string[] =>
  some([
    [agreed, 'a'],
    [raised, 'r'],
    [dilemmas, 'd'],
  ])

/** All ways, the roomiest first: the first that fits is taken. */
export const layouts: readonly [Layout, ...Layout[]] = [
  { head: byName, counts: (coverage) => [inWords(coverage).join(' · ')], noAccount: 'no account', explains: [] },
  { head: byName, counts: inWords, noAccount: 'no account', explains: [] },
  { head: byName, counts: (coverage) => [short(coverage).join(' ')], noAccount: 'n/a', explains: ['letters'] },
  {
    head: byNumber,
    counts: (coverage) => [short(coverage).join(' ')],
    noAccount: 'n/a',
    explains: ['numbers', 'letters'],
  },
]

/** The narrowest: where this does not fit either, the table is set in several. */
export const narrowest: Layout = { head: byNumber, counts: short, noAccount: 'n/a', explains: ['numbers', 'letters'] }

function inWords({ agreed, raised, dilemmas }: Coverage): readonly string[] {
  return some([
    [agreed, ' agreed'],
    [raised, ' raised'],
    [dilemmas, dilemmas === 1 ? ' dilemma' : ' dilemmas'],
  ])
}

function some(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.flatMap(([count, name]) => (count === 0 ? [] : [`${count}${name}`]))
}
