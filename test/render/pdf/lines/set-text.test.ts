import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../../src/render/pdf/lines/line.ts'
import { setText } from '../../../../src/render/pdf/lines/set-text.ts'
import type { TextRun } from '../../../../src/render/pdf/manuscript/run.ts'
import type { Typography } from '../../../../src/render/pdf/type/typography.ts'
import { characterWidth, readLine, typedRun, typewriter } from '../fake-type.ts'

/** Sets a text to a measure of so many characters and reads its lines. */
function linesOf(text: string, characters: number, fill: Measure['fill'] = 'ragged'): readonly string[] {
  return setRuns([typedRun(text)], characters, fill)
}

function setRuns(runs: readonly TextRun[], characters: number, fill: Measure['fill'] = 'ragged'): readonly string[] {
  return setText(runs, { width: characters * characterWidth, fill }, typewriter).map(readLine)
}

describe('the lines of a paragraph', () => {
  test('are chosen over all of it: a line gives up a word that it could hold, if the others are better for it', () => {
    expect(linesOf('aaa bb cc ddddd', 6, 'balanced')).toEqual(['aaa', 'bb cc', 'ddddd'])
  })

  test('fill the measure when they are justified, all but the last', () => {
    const lines = setText(
      [typedRun('the quick brown fox jumps over the lazy dog and runs away')],
      { width: 100, fill: 'justified' },
      typewriter,
    )
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(100)
    expect(lines.at(-1)?.width).toBeLessThan(100)
  })

  test('are left ragged rather than torn apart', () => {
    const [first] = setText([typedRun('ab cd incomprehensibility')], { width: 100, fill: 'justified' }, typewriter)
    expect(first?.width).toBe(5 * characterWidth)
  })

  test('do not end in a runt where the words before it can make room', () => {
    expect(linesOf('it was stated that the planning process is in', 41, 'justified')).toEqual([
      'it was stated that the planning process',
      'is in',
    ])
  })

  test('do not end in one word where the words before it can make room', () => {
    expect(linesOf('it should, seen in that process, seen of morning', 37, 'justified')).toEqual([
      'it should, seen in that process, seen',
      'of morning',
    ])
  })

  test('do not stand beside lines that are much tighter, if the paragraph can be set otherwise', () => {
    expect(linesOf('early every to that should that and should', 14, 'justified')).toEqual([
      'early every to',
      'that should',
      'that and',
      'should',
    ])
  })

  test('of a heading are balanced', () => {
    expect(linesOf('trends in the planning of operations', 30, 'balanced')).toEqual([
      'trends in the',
      'planning of operations',
    ])
  })

  test('end in a space that takes no room, so that copied words stay apart', () => {
    const [first] = setText([typedRun('one two')], { width: 20, fill: 'ragged' }, typewriter)
    expect(first?.width).toBe(15)
    expect(first?.runs[0]?.pieces.at(-1)).toEqual({ white: 5 })
  })
})

describe('a line does not part', () => {
  test.each([
    ['the symbol of a document', 'see A/62/100 now', 'A/62/100'],
    ['a symbol that ends in letters', 'see E/CN.4/2005/102/Add.1', 'E/CN.4/2005/102/Add.1'],
    ['an abbreviation and its number', 'as in para. 14', 'para. 14'],
    ['a day and its month', 'it was on 10 May', '10 May'],
    ['a title and its name', 'then said Mr. Eide', 'Mr. Eide'],
    ['a paragraph and its letter', 'as in paras 3 (b)', '3 (b)'],
    ['a dash and the word before it', 'aaa bbb – ccc', 'bbb –'],
    ['words joined by a no-break space', 'aaa bbb\u00A0ccc', 'bbb ccc'],
  ])('%s', (_, text, whole) => {
    const lines = linesOf(text, whole.length + 1)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.some((line) => line.includes(whole))).toBe(true)
  })

  test('the mark of a note from its word, or a reference from what stands before it', () => {
    expect(setRuns([typedRun('aaa bbb'), typedRun('1', { tied: true })], 7)).toEqual(['aaa', 'bbb1'])
    expect(setRuns([typedRun('aaa table '), typedRun('12', { tied: true })], 9)).toEqual(['aaa', 'table 12'])
  })

  test('what belongs together, unless it is wider than the measure', () => {
    expect(linesOf('Mr. Eide', 6)).toEqual(['Mr.', 'Eide'])
    expect(linesOf('incomprehensible', 6)).toEqual(['incomp', 'rehens', 'ible'])
  })
})

describe('what is long and has no spaces', () => {
  const address = 'https://www.example.org/documents/2007/seminars/geneva/report-of-the-meeting.final.pdf'

  test('an address is broken at its marks, without a hyphen, and leaves every line full', () => {
    const text = `the account is published at ${address} and was read again in June of the year after`
    const lines = setText([typedRun(text)], { width: 200, fill: 'justified' }, typewriter)
    expect(lines.map(readLine).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(200)
  })

  test('an address is spread over all its letters, by less than would be read as a space', () => {
    const lines = setText([typedRun(`at ${address}`)], { width: 178, fill: 'justified' }, typewriter)
    const pieces = lines.slice(0, -1).flatMap(({ runs }) => runs.flatMap((run) => run.pieces))
    const spreads = pieces.flatMap((piece) => ('word' in piece ? (piece.spread ?? 0) / piece.word.glyphs.length : []))
    expect(Math.max(...spreads)).toBeGreaterThan(0)
    expect(Math.max(...spreads)).toBeLessThan(1)
    expect(pieces.some((piece) => 'move' in piece)).toBe(false)
  })

  test('a list of references is broken after its commas', () => {
    const runs = ['101', '104', '107'].flatMap((number, index) => [
      typedRun(index === 0 ? 'see paragraphs ' : ', '),
      typedRun(number, { tied: index === 0 }),
    ])
    expect(setRuns(runs, 19)).toEqual(['see paragraphs 101,', '104, 107'])
  })

  test('a line before a word that no gaps can make up for stays ragged, and no other line does', () => {
    const text = 'ab cd incomprehensibility and more of the words that follow it, and so on'
    const lines = setText([typedRun(text)], { width: 100, fill: 'justified' }, typewriter)
    const ragged = lines.slice(0, -1).filter(({ width }) => width < 100 - characterWidth)
    expect(ragged.map(readLine)).toEqual(['ab cd'])
  })

  test('names and compounds are hyphenated only where the line would otherwise have wide gaps', () => {
    const hyphenate: Typography['hyphenate'] = (text, _, also) =>
      also ? text.replace('Johannesburg', 'Johan\u00ADnes\u00ADburg') : text
    const lines = (text: string) =>
      setText([typedRun(text)], { width: 100, fill: 'justified' }, { ...typewriter, hyphenate }).map(readLine)
    expect(lines('it was in Johannesburg that it was said')[0]).toBe('it was in Johannes-')
    expect(lines('it was then said in Johannesburg that all was well')[1]).toBe('in Johannesburg that')
  })
})

describe('hyphens', () => {
  test('a soft hyphen is seen where the line ends at it, and nowhere else', () => {
    expect(linesOf('a peace\u00ADkeeping', 8)).toEqual(['a peace-', 'keeping'])
    expect(linesOf('a peace\u00ADkeeping', 20)).toEqual(['a peacekeeping'])
  })

  test('do not end two lines in succession, if the paragraph can be set otherwise', () => {
    const text = 'every early in in mission agr\u00ADeed supports par\u00ADtic\u00ADipants that'
    expect(linesOf(text, 17, 'justified')).toEqual([
      'every early in',
      'in mission agreed',
      'supports partic-',
      'ipants that',
    ])
  })

  test('a word that is not divided is shaped whole', () => {
    const [line] = setText([typedRun('of\u00ADfi\u00ADce')], { width: 100, fill: 'ragged' }, typewriter)
    expect(line?.runs[0]?.pieces).toHaveLength(1)
  })

  test('a word that is shaped narrower than its parts still leaves its line as wide as the measure', () => {
    const kern = (word: string) => ({
      ...typewriter.face('serif').shape(word),
      width: 500 * word.length - (word.length > 2 ? 60 : 0),
    })
    const kerned: Typography = { ...typewriter, face: (face) => ({ ...typewriter.face(face), shape: kern }) }
    const text = 'the co\u00ADor\u00ADdi\u00ADna\u00ADtion of many of\u00ADfi\u00ADces in the field'
    const lines = setText([typedRun(text)], { width: 100, fill: 'justified' }, kerned)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(100)
  })

  test('do not divide the last word of a paragraph, and may divide the one before a no-break space', () => {
    const hyphenate: Typography['hyphenate'] = (text) => text.replaceAll('mandate', 'man\u00ADdate')
    const lines = (text: string) =>
      setText([typedRun(text)], { width: 60, fill: 'justified' }, { ...typewriter, hyphenate }).map(readLine)
    expect(lines('of the mandate')).toEqual(['of the', 'mandate'])
    expect(lines('of the mandate;\u00A0and')).toEqual(['of the man-', 'date; and'])
  })

  test('a line may end after a hyphen that is written', () => {
    expect(linesOf('aa well-known', 9)).toEqual(['aa well-', 'known'])
  })
})

describe('laws of setting', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeé,.-/1(“”中'), minLength: 1, maxLength: 14 })
  const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  const measures = fc.record({
    width: fc.integer({ min: 5, max: 400 }),
    fill: fc.constantFrom('justified', 'ragged', 'balanced'),
  } as const)

  test('every character is in the lines once and in order', () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        const set = setText([typedRun(text)], measure, typewriter)
          .map(readLine)
          .join('')
        expect(set.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  test('no line is wider than the measure', () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        for (const line of setText([typedRun(text)], measure, typewriter))
          expect(line.width).toBeLessThanOrEqual(measure.width + 1e-6)
      }),
    )
  })

  test('runs change nothing: a text is broken alike in one run and in many', () => {
    fc.assert(
      fc.property(texts, measures, (text, measure) => {
        const apart = text.split(/(?<= )/).map((part) => typedRun(part))
        const lines = (runs: readonly TextRun[]) => setText(runs, measure, typewriter).map(readLine)
        expect(lines(apart)).toEqual(lines([typedRun(text)]))
      }),
    )
  })
})
