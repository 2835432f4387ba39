import { describe, expect, test } from 'vitest'
import type { SetRun } from '../../../../src/render/pdf/lines/line.ts'
import { showRun } from '../../../../src/render/pdf/paint/show-run.ts'
import type { Glyph } from '../../../../src/render/pdf/type/typography.ts'
import { typedRun, typewriter } from '../fake-type.ts'

const plain: Glyph = { code: 'AAAA', advance: 500, natural: 500, dx: 0, dy: 0 }

function shown(...glyphs: readonly Glyph[]): string {
  const run: SetRun = { run: typedRun('x'), face: 'serif', x: 0, width: 0, pieces: [{ word: { glyphs, width: 0 } }] }
  return showRun(run, 100, 200, typewriter)
}

test('shows glyphs in one string, the right way up, at their place', () => {
  expect(shown(plain, { ...plain, code: 'BBBB' })).toBe('BT\n0 g\n/F1 10 Tf\n1 0 0 -1 100 200 Tm\n[<AAAABBBB>] TJ\nET')
})

test('raises a run by its rise', () => {
  const run = typedRun('x')
  const raised = { ...run, look: { ...run.look, rise: 3 } }
  expect(showRun({ run: raised, face: 'serif', x: 0, width: 0, pieces: [] }, 100, 200, typewriter)).toContain(
    '1 0 0 -1 100 197 Tm',
  )
})

test('moves by the kerning between glyphs', () => {
  expect(shown({ ...plain, advance: 420 }, plain)).toContain('[<AAAA> 80 <AAAA>] TJ')
})

test('spreads a word over all its glyphs, so that none stands apart', () => {
  const word = { glyphs: [plain, { ...plain, code: 'BBBB' }], width: 1000 }
  const run: SetRun = { run: typedRun('x'), face: 'serif', x: 0, width: 11, pieces: [{ word, spread: 1 }] }
  expect(showRun(run, 100, 200, typewriter)).toContain('[<AAAA> -50 <BBBB> -50 ] TJ'.replace(' ]', ']'))
})

test('moves an accent over its letter and back', () => {
  expect(shown(plain, { code: 'CCCC', advance: 0, natural: 0, dx: -60, dy: 0 }, plain)).toContain(
    '[<AAAA> 60 <CCCC> -60 <AAAA>] TJ',
  )
})

test('raises an accent that stands higher, and only that', () => {
  expect(shown(plain, { code: 'CCCC', advance: 0, natural: 0, dx: 0, dy: 150 }, plain)).toContain(
    '1.5 Ts\n[<CCCC>] TJ\n0 Ts\n[<AAAA>] TJ',
  )
})

describe('words that run to the left', () => {
  const leftward = (...pieces: SetRun['pieces']) =>
    showRun({ run: typedRun('x'), face: 'arabic', x: 0, width: 0, leftward: true, pieces }, 100, 200, typewriter)
      .split('\n')
      .slice(3, -1)
  const word = (...glyphs: readonly Glyph[]) => ({ word: { glyphs, width: 0 } })

  test('follow one another in the order of reading, each from left to right, and readers are told so', () => {
    expect(leftward(word({ ...plain, code: 'BBBB' }, { ...plain, code: 'bbbb' }), { white: 4 }, word(plain))).toEqual([
      '/ReversedChars BMC',
      ...['1 0 0 -1 114 200 Tm', '<AAAA> Tj'],
      ...['1 0 0 -1 110 200 Tm', '< > Tj'],
      ...['1 0 0 -1 100 200 Tm', '<BBBBbbbb> Tj'],
      'EMC',
    ])
  })

  test('are shown in parts where a glyph is moved, the right one first', () => {
    expect(leftward(word({ ...plain, advance: 420 }, plain))).toEqual([
      '/ReversedChars BMC',
      '1 0 0 -1 104.2 200 Tm',
      '<AAAA> Tj',
      '1 0 0 -1 100 200 Tm',
      '<AAAA> Tj',
      'EMC',
    ])
  })

  test('have the dots of their letters shown after them, where they say nothing of their own', () => {
    const dot = { code: 'DDDD', advance: 0, natural: 0, dx: 100, dy: -200, mute: true }
    const words = ['/ReversedChars BMC', '1 0 0 -1 100 200 Tm', '<AAAAAAAA> Tj', 'EMC']
    expect(leftward(word(plain, dot, plain))).toEqual([
      ...words,
      '/Span <</ActualText <FEFF>>> BDC',
      '1 0 0 -1 106 202 Tm',
      '<DDDD> Tj',
      'EMC',
    ])
  })
})

test('moves without white between Chinese characters', () => {
  const run: SetRun = {
    run: typedRun('x'),
    face: 'chinese',
    x: 0,
    width: 0,
    pieces: [{ word: { glyphs: [plain], width: 500 } }, { move: 2 }, { word: { glyphs: [plain], width: 500 } }],
  }
  expect(showRun(run, 0, 0, typewriter)).toContain('[<AAAA> -200 <AAAA>] TJ')
})

test('shows white as a space of the face, as wide as the line needs it', () => {
  const run: SetRun = { run: typedRun('x'), face: 'serif', x: 0, width: 0, pieces: [{ white: 8 }] }
  expect(showRun(run, 0, 0, typewriter)).toContain('[< > -300] TJ')
})
