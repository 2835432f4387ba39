import { describe, expect, test, vi } from 'vitest'
import { column, labels, running } from '../../../../src/render/pdf/design/geometry.ts'
import type { Ink, WordsInk } from '../../../../src/render/pdf/galley/strip.ts'
import type { RunningHead } from '../../../../src/render/pdf/manuscript/block.ts'
import { rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { addHeadersAndFooters } from '../../../../src/render/pdf/pages/headers-and-footers.ts'
import type { PlacedPage } from '../../../../src/render/pdf/pages/place-page.ts'
import { characterWidth, readLine, typedRun, typewriter } from '../fake-type.ts'

const head: RunningHead = { start: typedRun('Title'), end: undefined, opening: undefined, twoSided: false }

function pageWith(name: string, inks: readonly Ink[] = []): PlacedPage {
  return { inks, places: [{ name, y: 0 }] }
}

function wordsAt(y: number, pages: readonly PlacedPage[], wanted: Partial<RunningHead> = {}): readonly string[] {
  return addHeadersAndFooters(pages, { ...head, ...wanted }, typewriter).map(({ inks }) =>
    inks
      .filter((ink): ink is WordsInk => ink.kind === 'words' && ink.y === y)
      .map(readLine)
      .join(' | '),
  )
}

describe('a header', () => {
  const pages = ['title', 'two', 'three'].map((name) => pageWith(name))

  test('has the title, from the second page on', () => {
    expect(wordsAt(running.head, pages)).toEqual(['', 'Title', 'Title'])
  })

  test('stands over a rule, where there is one', () => {
    const rules = addHeadersAndFooters(pages, head, typewriter).map(
      ({ inks }) => inks.filter(({ kind }) => kind === 'rule').length,
    )
    expect(rules).toEqual([0, 1, 1])
  })

  test('after a cover begins on the page after the one with the title', () => {
    expect(wordsAt(running.head, [pageWith('cover'), ...pages], { opening: 'title' })).toEqual([
      '',
      '',
      'Title',
      'Title',
    ])
  })

  test('of a draft says so on every page, at its end', () => {
    const end = typedRun('DRAFT')
    expect(wordsAt(running.head, pages, { end })).toEqual(['DRAFT', 'Title | DRAFT', 'Title | DRAFT'])
  })

  test('and a page number stand at the outer edge of a sheet with two sides', () => {
    const marks = { end: typedRun('Limited'), twoSided: true }
    const placesAt = (y: number) =>
      addHeadersAndFooters(pages, { ...head, ...marks }, typewriter).map(({ inks }) =>
        inks.flatMap((ink) => (ink.kind === 'words' && ink.y === y ? [[readLine(ink), ink.x === labels.start]] : [])),
      )
    expect(placesAt(running.head).slice(1)).toEqual([
      [
        ['Title', true],
        ['Limited', false],
      ],
      [
        ['Title', false],
        ['Limited', true],
      ],
    ])
    expect(placesAt(running.foot)).toEqual([[['1/3', false]], [['2/3', true]], [['3/3', false]]])
  })

  test('holds as much of a long title as stands on one line', () => {
    const [, long = ''] = wordsAt(running.head, pages, { start: typedRun('many words '.repeat(20).trim()) })
    expect(long).toMatch(/^many words .* …$/)
    expect(long.length * characterWidth).toBeLessThan(labels.width + column.width)
  })

  test('is set once for all pages, however many there are', () => {
    const counted = (pages: readonly PlacedPage[]): number => {
      const face = vi.fn(typewriter.face)
      addHeadersAndFooters(
        pages,
        { ...head, start: typedRun('many words '.repeat(200).trim()) },
        { ...typewriter, face },
      )
      return face.mock.calls.length
    }
    const [few, many] = [20, 40].map((count) =>
      counted(Array.from({ length: count }, (_, page) => pageWith(`${page}`))),
    )
    expect(many).toBeLessThan(2 * (few ?? 0))
  })
})

describe('a page number', () => {
  test('stands at the foot of every page, with the number of pages', () => {
    expect(wordsAt(running.foot, [pageWith('title'), pageWith('two')])).toEqual(['1/2', '2/2'])
  })

  test('is missing on a cover, which counts', () => {
    expect(wordsAt(running.foot, [pageWith('cover'), pageWith('title')], { opening: 'title' })).toEqual(['', '2/2'])
  })

  test('takes its place in the contents, and its tag, and ends there', () => {
    const tag = rootTag()
    const folio: Ink = { kind: 'folio', x: 300, y: 7, anchor: 'two', run: typedRun('…'), tag }
    const [first] = addHeadersAndFooters([pageWith('title', [folio]), pageWith('two')], head, typewriter)
    const [number] = first?.inks ?? []
    expect(number).toMatchObject({ kind: 'words', x: 300 - characterWidth, y: 7, tag })
    expect(number?.kind === 'words' && readLine(number)).toBe('2')
  })

  test('is left out of the contents where its entry leads nowhere', () => {
    const folio: Ink = { kind: 'folio', x: 300, y: 7, anchor: 'nowhere', run: typedRun('…') }
    expect(wordsAt(7, [pageWith('title', [folio])])).toEqual([''])
  })
})
