import { describe, expect, test } from 'vitest'
import { column, labels } from '../../../../src/render/pdf/design/geometry.ts'
import { styles } from '../../../../src/render/pdf/design/text-styles.ts'
import type { Strip } from '../../../../src/render/pdf/galley/strip.ts'
import { type SetTable, setTable } from '../../../../src/render/pdf/galley/table-strips.ts'
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

function setRows(rows: readonly (readonly string[])[], more: Partial<TableBlock> = {}): SetTable {
  const block: TableBlock = {
    kind: 'table',
    caption: captionOf('T'),
    continued: captionOf('T on'),
    matrix: false,
    rows: rows.map((row) => row.map(cellOf)),
    key: {},
    notes: [],
    ...more,
  }
  const notes = new Map(block.notes.map((name) => [name, [captionOf(name)]]))
  return setTable(block, notes, typewriter)
}

function tableOf(rows: readonly (readonly string[])[], more: Partial<TableBlock> = {}): readonly Strip[] {
  return setRows(rows, more).strips
}

/** A table that is too high to stand on one page whatever comes. */
function highTable(more: Partial<TableBlock> = {}): SetTable {
  return setRows([['Head', 'Line'], ...Array.from({ length: 20 }, () => ['a', 'b'])], more)
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
  test('is caption, header and rows, which stay on one page where they are low', () => {
    const strips = tableOf(rows)
    expect(strips.map(wordsOf)).toEqual([['T'], ['Head', 'Line'], ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']])
    expect(strips.slice(1).map(({ penalty }) => penalty)).toEqual(Array(5).fill(Infinity))
  })

  test('may be broken where it is higher than a third of a page, with no few rows alone', () => {
    const [caption, ...others] = highTable().strips
    expect(caption?.penalty).toBe(0)
    const breaks = others.slice(1).flatMap(({ penalty }, row) => (penalty < Infinity ? [row] : []))
    expect(breaks).toEqual(Array.from({ length: 15 }, (_, index) => index + 3))
  })

  test('has white between its caption and its header, and none between its rows', () => {
    const [, header, ...body] = tableOf(rows)
    expect(header?.before).toBeGreaterThan(0)
    expect(body.map(({ before }) => before)).toEqual([0, 0, 0, 0])
  })

  test('sets its caption and header again, as artifacts, above a row that begins a page', () => {
    const [, , , row] = highTable().strips
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

  test('divides a tall row between its lines, with no rule before its end, and leaves a low one whole', () => {
    const strips = tableOf([
      ['Head', 'Line'],
      ['word '.repeat(1000), 'b'],
      ['c', 'd'],
    ])
    const parts = strips.slice(2, -1)
    expect(parts.length).toBeGreaterThan(20)
    expect(parts.every(({ height }) => height < 2 * styles.cell.leading)).toBe(true)
    expect(parts.flatMap(({ inks }) => inks).filter(({ kind }) => kind === 'rule')).toEqual([])
    const [first = [], ...others] = parts.map(wordsOf)
    expect([...first.slice(0, 1), ...others.flat()].join(' ')).toBe('word '.repeat(1000).trim())
    expect(first.at(-1)).toBe('b')
  })

  test('has a rule above and below its header and at its end, and no other', () => {
    const strips = highTable().strips
    const rules = strips.map(({ inks }) => inks.filter(({ kind }) => kind === 'rule').length)
    expect(rules).toEqual([0, 2, ...Array(19).fill(0), 1])
  })

  test('has its notes below it where it is low; else they wait for the page of their marks', () => {
    const low = setRows(rows, { notes: ['n'] })
    expect([low.strips.map(wordsOf).at(-1), [...low.notes.keys()]]).toEqual([['n'], []])
    const high = highTable({ notes: ['n'] })
    expect([high.strips.map(wordsOf).at(-1), [...high.notes.keys()]]).toEqual([['a', 'b'], ['n']])
  })

  test('has its key below its last row, and the shades in it are those of its cells', () => {
    const signs = { ...captionOf('a = b'), keepsNext: false }
    const shading = {
      style: styles.cell,
      tag,
      title: [typedRun('Points')],
      shades: [{ shade: 3, runs: [typedRun('4')] }],
    } as const
    const [key, shades] = tableOf(rows, { key: { signs, shading } }).slice(-2)
    expect([wordsOf(key), wordsOf(shades)]).toEqual([['a = b'], ['Points', '4']])
    const [, word] = shades?.inks.filter(({ kind }) => kind === 'words') ?? []
    const ground = shades?.inks.find((ink) => ink.kind === 'ground')
    expect(ground).toMatchObject({ shade: 3 })
    expect(ground?.x).toBeLessThan(word?.x ?? 0)
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
