import { describe, expect, test } from 'vitest'
import type { SetLine } from '../../../../src/render/pdf/lines/line.ts'
import { setText } from '../../../../src/render/pdf/lines/set-text.ts'
import type { Typography } from '../../../../src/render/pdf/type/typography.ts'
import { typedRun, typewriter } from '../fake-type.ts'

/** The words of a line from left to right. */
function seen(line: SetLine | undefined): string {
  const runs = (line?.runs ?? []).filter(({ width }) => width > 0).toSorted((a, b) => a.x - b.x)
  return runs
    .flatMap(({ pieces }) =>
      pieces.map((piece) => ('word' in piece ? piece.word.glyphs.map(({ code }) => code).join('') : ' ')),
    )
    .join('')
}

function lineOf(text: string, direction: 'ltr' | 'rtl'): SetLine | undefined {
  return setText([typedRun(text)], { width: 1000, fill: 'ragged', direction }, typewriter)[0]
}

describe('a line with words of two directions', () => {
  test('has Arabic words from right to left, and symbols and figures inside them from left to right', () => {
    expect(seen(lineOf('وثيقة A/62/100 في 2007', 'rtl'))).toBe('2007 في A/62/100 وثيقة')
  })

  test('keeps what is read in the order of reading', () => {
    const line = lineOf('a وثيقة هامة b', 'ltr')
    expect(seen(line)).toBe('a هامة وثيقة b')
    expect(line?.runs.map(({ x }) => x)).toEqual([0, 10, 60])
  })

  test('ends in its last space at the left, if it runs there', () => {
    const [line] = setText([typedRun('واحد اثنان')], { width: 26, fill: 'ragged', direction: 'rtl' }, typewriter)
    expect(line?.runs.at(-1)).toMatchObject({ x: -5, width: 0, pieces: [{ white: 5 }] })
  })
})

describe('Chinese', () => {
  const linesOf = (text: string, characters: number) =>
    setText([typedRun(text)], { width: characters * 5, fill: 'justified' }, typewriter)

  test('breaks between characters, but begins no line with what closes and ends none with what opens', () => {
    const lines = linesOf('与会者一致认为，一体化应当被视为工具（见文件）。其他人强调协调。', 7).map(seen)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).not.toMatch(/^[，。）、；：”]|[（“]$/)
  })

  test('fills its lines with the room between characters, and with no spaces', () => {
    const [first] = setText(
      [typedRun('一体化应当被视为取得更好成果的工具')],
      { width: 52, fill: 'justified' },
      typewriter,
    )
    expect(first?.width).toBeCloseTo(52)
    expect(first?.runs.flatMap(({ pieces }) => pieces).some((piece) => 'white' in piece)).toBe(false)
  })

  test('keeps a hair of air about Latin words', () => {
    const [line] = setText([typedRun('第14段')], { width: 100, fill: 'ragged' }, typewriter)
    expect(line?.width).toBeCloseTo(4 * 5 + 2 * 1.25)
  })
})

describe('the white of a Chinese mark', () => {
  /** Every character as wide as its size, 10 points. */
  const square: Typography = {
    ...typewriter,
    faceFor: () => 'chinese',
    face: () => ({ ...typewriter.face('chinese'), shape: squares }),
  }
  const squares = (word: string) => ({
    glyphs: [...word].map((code) => ({ code, advance: 1000, natural: 1000, dx: 0, dy: 0 })),
    width: 1000 * word.length,
  })
  const lineOfSquares = (text: string) => setText([typedRun(text)], { width: 1000, fill: 'ragged' }, square)[0]

  test('is half a square', () => {
    expect(lineOfSquares('一，二')?.width).toBeCloseTo(30)
    expect(lineOfSquares('一（二')?.width).toBeCloseTo(30)
  })

  test('is shared by marks that meet', () => {
    expect(lineOfSquares('一。“二')?.width).toBeCloseTo(35)
    expect(lineOfSquares('一”，二')?.width).toBeCloseTo(35)
    expect(lineOfSquares('一）。“二')?.width).toBeCloseTo(40)
    expect(lineOfSquares('一《“二')?.width).toBeCloseTo(35)
  })

  test('vanishes at the head and the end of a line', () => {
    const line = lineOfSquares('（一）')
    expect(line?.width).toBeCloseTo(20)
    expect(line?.runs.flatMap(({ pieces }) => pieces).map((piece) => ('move' in piece ? piece.move : 'mark'))).toEqual([
      -5,
      'mark',
      'mark',
      'mark',
      -5,
    ])
  })

  test('is none where a mark meets nothing but its words, and none of a quotation mark in Latin words', () => {
    expect(lineOf('“words”', 'ltr')?.width).toBeCloseTo(7 * 5)
  })
})
