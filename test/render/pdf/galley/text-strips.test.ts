import { describe, expect, test } from 'vitest'
import { column, folioWidth, labels } from '../../../../src/render/pdf/design/geometry.ts'
import { styles } from '../../../../src/render/pdf/design/text-styles.ts'
import { textStrips } from '../../../../src/render/pdf/galley/text-strips.ts'
import type { TextBlock } from '../../../../src/render/pdf/manuscript/block.ts'
import { addTag, rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { characterWidth, typedRun, typewriter } from '../fake-type.ts'

const tag = addTag(rootTag(), 'P')

/** A block of so many lines: each of its words fills one. */
function blockOf(lines: number, more: Partial<TextBlock> = {}): TextBlock {
  const word = 'x'.repeat(Math.floor(column.width / characterWidth))
  return { kind: 'text', style: styles.body, runs: [typedRun(Array(lines).fill(word).join(' '))], tag, ...more }
}

function penalties(block: TextBlock): readonly number[] {
  return textStrips(block, typewriter).map(({ penalty }) => penalty)
}

describe('a page may not end', () => {
  test('after the first line of a paragraph, or before its last', () => {
    expect(penalties(blockOf(5))).toEqual([0, Infinity, 0, 0, Infinity])
  })

  test('inside a paragraph of three lines', () => {
    expect(penalties(blockOf(3))).toEqual([0, Infinity, Infinity])
  })

  test('inside a word that is hyphenated', () => {
    const word = Array(5).fill('x'.repeat(78)).join('\u00AD')
    expect(penalties(blockOf(1, { runs: [typedRun(`${word} end`)] }))).toEqual([0, ...Array(5).fill(Infinity)])
  })

  test('inside a heading', () => {
    expect(penalties(blockOf(5, { style: styles.heading2 }))).toEqual([0, Infinity, Infinity, Infinity, Infinity])
  })
})

describe('a label', () => {
  test('of a paragraph stands at the margin, before a tab; the other lines run on under it', () => {
    const label = { runs: [typedRun('14.')], tag }
    const [first, second] = textStrips(blockOf(2, { style: styles.numbered, label }), typewriter)
    const [number, words] = first?.inks ?? []
    expect(number).toMatchObject({ x: labels.start })
    expect(words).toMatchObject({ x: column.start, y: number?.y })
    expect(second?.inks).toMatchObject([{ x: labels.start }])
  })

  test('of a heading hangs before all its lines', () => {
    const label = { runs: [typedRun('II.')], tag }
    const lines = textStrips(blockOf(2, { style: styles.heading2, label }), typewriter)
    expect(lines.map(({ inks }) => inks.map((ink) => ink.x))).toEqual([[labels.start, column.start], [column.start]])
  })

  test('keeps its distance from the text', () => {
    const inksOf = (room: number) => {
      const style = { ...styles.body, start: 0, label: -(5 * characterWidth + room) }
      return textStrips(blockOf(1, { style, label: { runs: [typedRun('12345')], tag } }), typewriter)[0]?.inks
    }
    expect(inksOf(4)).toHaveLength(2)
    expect(inksOf(3)).toHaveLength(1)
  })

  test('runs in with its text where it is too wide to hang', () => {
    const [first] = textStrips(
      blockOf(1, { runs: [typedRun('Concordance')], label: { runs: [typedRun('Annex XVIII')], tag } }),
      typewriter,
    )
    expect(first?.inks).toHaveLength(1)
    expect(first?.inks[0]).toMatchObject({ x: column.start + styles.body.label })
  })
})

describe('a line of the contents', () => {
  test('leads to the place of its page number, which it does not know yet', () => {
    const [line] = textStrips(
      blockOf(1, { runs: [typedRun('Introduction')], leadsTo: 'intro', style: styles.contents2 }),
      typewriter,
    )
    expect(line?.inks.map(({ kind }) => kind)).toEqual(['words', 'words', 'folio'])
    expect(line?.inks[2]).toMatchObject({ anchor: 'intro', x: column.start + column.width })
  })

  test('has leader dots up to the room that is kept for its page number', () => {
    const [line] = textStrips(blockOf(1, { runs: [typedRun('Introduction')], leadsTo: 'a' }), typewriter)
    const dots = line?.inks[1]
    expect(dots?.kind === 'words' && dots.x + (dots.runs[0]?.width ?? 0)).toBe(column.start + column.width - folioWidth)
  })

  test('has its leader dots below those of other lines', () => {
    const ends = ['Introduction', 'Integration of mandates'].map((title) => {
      const dots = textStrips(blockOf(1, { runs: [typedRun(title)], leadsTo: 'a' }), typewriter)[0]?.inks[1]
      return dots?.kind === 'words' ? dots.x + (dots.runs[0]?.width ?? 0) : NaN
    })
    expect(ends[0]).toBeCloseTo(ends[1] ?? NaN)
  })
})

test('a line of Arabic has more room than one of Latin', () => {
  const heightOf = (text: string) => textStrips(blockOf(1, { runs: [typedRun(text)] }), typewriter)[0]?.height ?? 0
  expect(heightOf('words')).toBe(styles.body.leading)
  expect(heightOf('كلمة')).toBeGreaterThan(styles.body.leading)
  expect(heightOf('words with a كلمة')).toBe(styles.body.leading)
})

test('a line knows the notes that it calls for', () => {
  const runs = [typedRun('one'), typedRun('1', { tied: true, calls: 'first' })]
  expect(textStrips(blockOf(1, { runs }), typewriter)[0]?.calls).toEqual(['first'])
})
