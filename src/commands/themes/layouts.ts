import type { CountedKind, Coverage } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import type { Shade } from '../../model/document.ts'
import type { ThemeMeeting } from './theme-table.ts'

/** A way to set the table. The roomier it is, the fewer signs the reader has to look up. */
export interface TableLayout {
  readonly head: (meeting: ThemeMeeting, index: number) => string
  /** Writes the lines of a cell, without its shade. */
  readonly counts: (coverage: Coverage) => readonly string[]
  readonly noAccount: string
  /** The signs that have to be explained below the table. */
  readonly explains: readonly ('letters' | 'numbers')[]
}

/** All layouts but the narrowest, the roomiest first: the first one that fits is taken. */
export const layouts: readonly [TableLayout, ...TableLayout[]] = [
  { head: byName, counts: (coverage) => [inWords(coverage).join(' · ')], noAccount: 'no account', explains: [] },
  { head: byName, counts: inWords, noAccount: 'no account', explains: [] },
  { head: byName, counts: (coverage) => [inLetters(coverage).join(' ')], noAccount: 'n/a', explains: ['letters'] },
  {
    head: byNumber,
    counts: (coverage) => [inLetters(coverage).join(' ')],
    noAccount: 'n/a',
    explains: ['numbers', 'letters'],
  },
]

/** The narrowest layout. Where it does not fit either, the table is set in several bands. */
export const narrowest: TableLayout = {
  head: byNumber,
  counts: inLetters,
  noAccount: 'n/a',
  explains: ['numbers', 'letters'],
}

/** How dark a cell is, by the number of its points: the shades of the report's table, in the four of a terminal. */
export const shadeBlocks = [' ', '░', '▒', '▒', '▓', '▓', '█'] as const satisfies { readonly [shade in Shade]: string }

/** Explains what each block stands for. */
export const shadeLegend = '░ = 1 point; ▒ = 2 or 3; ▓ = 4 or 5; █ = 6 and more, whatever their level'

/** Explains the letters that stand in some cells, in the order of the cells. */
export function letterLegend(cells: readonly (Coverage | 'no account' | 'nothing')[]): readonly string[] {
  const counted = cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.counts]))
  return countedKinds
    .filter((kind) => counted.some((counts) => counts[kind] > 0))
    .map((kind) => `${words[kind][2]} =${words[kind][1]}`)
}

function byName({ name }: ThemeMeeting): string {
  return name
}

function byNumber(_: ThemeMeeting, index: number): string {
  return String(index + 1)
}

const words: Readonly<Record<CountedKind, readonly [one: string, many: string, letter: string]>> = {
  agreed: [' agreed', ' agreed', 'a'],
  voted: [' vote', ' votes', 'v'],
  raised: [' raised', ' raised', 'r'],
  dilemma: [' dilemma', ' dilemmas', 'd'],
  concern: [' concern', ' concerns', 'c'],
  question: [' question', ' questions', 'q'],
}

function inWords({ counts }: Coverage): readonly string[] {
  return withoutZeros(countedKinds.map((kind) => [counts[kind], words[kind][counts[kind] === 1 ? 0 : 1]]))
}

function inLetters({ counts }: Coverage): readonly string[] {
  return withoutZeros(countedKinds.map((kind) => [counts[kind], words[kind][2]]))
}

function withoutZeros(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts.flatMap(([count, name]) => (count === 0 ? [] : [`${count}${name}`]))
}
