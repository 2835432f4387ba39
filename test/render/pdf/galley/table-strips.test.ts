import { describe, expect, test } from 'vitest'
import { column, labels } from '../../../../src/render/pdf/design/geometry.ts'
import { styles } from '../../../../src/render/pdf/design/text-styles.ts'
import type { Strip } from '../../../../src/render/pdf/galley/strip.ts'
import { tableStrips } from '../../../../src/render/pdf/galley/table-strips.ts'
import type { TableBlock, TableCell, TextBlock } from '../../../../src/render/pdf/manuscript/block.ts'
import { addTag, rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { readLine, typedRun, typewriter } from '../fake-type.ts'

const tag = addTag(rootTag(), 'TD')

function cellOf(text: string): TableCell {
  return { style: styles.cell, runs: [typedRun(text)], tag, shade: 0 }
}

function captionOf(text: string): TextBlock {
  return { kind: 'text', style: styles.caption, runs: [typedRun(text)], tag, keepsNext: true }
}

function tableOf(rows: readonly (readonly string[])[], more: Partial<TableBlock> = {}): readonly Strip[] {
  const widths = rows[0]?.map((_, __, { length }) => 1 / length) ?? []
  const cells = rows.map((row) => row.map(cellOf))
  const block: TableBlock = {
    kind: 'table',
    caption: captionOf('T'),
    continued: captionOf('T on'),
    widths,
    rows: cells,
    notes: [],
    ...more,
  }
  return tableStrips(block, [], typewriter)
}

function wordsOf(strip: Strip | undefined): readonly string[] {
  return (strip?.inks ?? []).flatMap((ink) => (ink.kind === 'words' ? [readLine(ink)] : []))
}

const rows = [
  ['Head', 'Line'],
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
  ['g', 'h'],
]

describe('a table', () => {
  test('is caption, header and rows, kept together at both ends', () => {
    const strips = tableOf(rows)
    expect(strips.map(wordsOf)).toEqual([['T'], ['Head', 'Line'], ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']])
    expect(strips.map(({ penalty }) => penalty < Infinity)).toEqual([true, false, false, false, true, false])
  })

  test('has white between its caption and its header, and none between its rows', () => {
    const [, header, ...body] = tableOf(rows)
    expect(header?.before).toBeGreaterThan(0)
    expect(body.map(({ before }) => before)).toEqual([0, 0, 0, 0])
  })

  test('leaves no few rows alone: two at least on either side of a break, three in a longer table', () => {
    const breaks = (count: number) =>
      tableOf([['Head', 'Line'], ...Array.from({ length: count }, () => ['a', 'b'])])
        .slice(2)
        .flatMap(({ penalty }, row) => (penalty < Infinity ? [row] : []))
    expect([3, 4, 5, 6, 7].map(breaks)).toEqual([[], [2], [2, 3], [3], [3, 4]])
  })

  test('sets its caption and header again, as artifacts, above a row that begins a page', () => {
    const [, , , row] = tableOf(rows)
    expect(row?.again.map(wordsOf)).toEqual([['T on'], ['Head', 'Line']])
    expect(row?.again.flatMap(({ inks }) => inks).some((ink) => ink.kind === 'words' && ink.tag)).toBe(false)
  })

  test('wraps in every cell, and its row is one strip as high as the highest', () => {
    const long = 'word '.repeat(60)
    const [, , row] = tableOf([
      ['Head', 'Line'],
      [long, 'b'],
    ])
    const lines = wordsOf(row)
    expect(lines.slice(0, -1).join(' ')).toBe(long.trim())
    expect(lines.at(-1)).toBe('b')
    expect(row?.height).toBeGreaterThan((lines.length - 1) * styles.cell.leading)
  })

  test('parts a row only where it is higher than half a page', () => {
    const strips = tableOf([
      ['Head', 'Line'],
      ['word '.repeat(1000), 'b'],
      ['c', 'd'],
    ])
    const parts = strips.slice(2, -1)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts.map(({ height }) => height))).toBeLessThanOrEqual(column.depth / 2 + 10)
    expect(
      parts
        .flatMap(wordsOf)
        .filter((line) => line !== 'b')
        .join(' '),
    ).toBe('word '.repeat(1000).trim())
  })

  test('is set smaller before a word is divided', () => {
    const words = Array(6).fill('Johannesburg')
    const [, header] = tableOf([words, words])
    expect(wordsOf(header)).toEqual(words)
    const sizes = (header?.inks ?? []).flatMap((ink) =>
      ink.kind === 'words' ? ink.runs.map(({ run }) => run.look.size) : [],
    )
    expect(Math.max(...sizes)).toBeLessThan(10)
  })

  test('stays inside the frame of the page', () => {
    const grounds = tableOf(rows)
      .flatMap(({ inks }) => inks)
      .flatMap((ink) => (ink.kind === 'rule' ? [ink] : []))
    for (const { x, width } of grounds)
      expect([x, x + width]).toEqual([labels.start, expect.closeTo(column.start + column.width)])
  })
})
