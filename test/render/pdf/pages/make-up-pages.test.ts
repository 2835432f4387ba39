import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Strip, strip } from '../../../../src/render/pdf/galley/strip.ts'
import { heightOf } from '../../../../src/render/pdf/pages/column-height.ts'
import { makeUpPages } from '../../../../src/render/pdf/pages/make-up-pages.ts'

const room = { depth: 100, footGap: 10 }

/** A strip ten points high that bears a name. */
function named(name: string, asks: Partial<Strip> = {}): Strip {
  return strip(10, [], { anchors: [name], ...asks })
}

function lines(count: number, name = 'l'): readonly Strip[] {
  return Array.from({ length: count }, (_, index) => named(`${name}${index + 1}`))
}

function pagesOf(strips: readonly Strip[], notes: Readonly<Record<string, readonly Strip[]>> = {}) {
  return makeUpPages({ strips, notes: new Map(Object.entries(notes)) }, room).map(({ column, foot }) => ({
    column: names(column),
    foot: names(foot),
  }))
}

function names(strips: readonly Strip[]): string {
  return strips.flatMap((line) => line.anchors).join(' ')
}

describe('a page', () => {
  test('takes what there is room for, and drops the white above its first strip', () => {
    const strips = [...lines(10), named('next', { before: 50 }), named('last', { before: 80 })]
    expect(pagesOf(strips).map(({ column }) => column)).toEqual(['l1 l2 l3 l4 l5 l6 l7 l8 l9 l10', 'next last'])
  })

  test('ends before strips that are kept together', () => {
    const kept = named('kept', { penalty: Infinity })
    expect(pagesOf([...lines(9), named('heading'), kept]).map(({ column }) => column)).toEqual([
      'l1 l2 l3 l4 l5 l6 l7 l8 l9',
      'heading kept',
    ])
  })

  test('ends where a strip opens a page', () => {
    expect(pagesOf([...lines(2), named('annex', { penalty: -Infinity })]).map(({ column }) => column)).toEqual([
      'l1 l2',
      'annex',
    ])
  })

  test('ends where it is full when all is kept together', () => {
    const strips = lines(15).map((line) => ({ ...line, penalty: Infinity }))
    expect(pagesOf(strips)).toHaveLength(2)
  })

  test('holds even a strip that is higher than it', () => {
    expect(pagesOf([strip(500, [], { anchors: ['tall'] }), ...lines(1)]).map(({ column }) => column)).toEqual([
      'tall',
      'l1',
    ])
  })

  test('is fuller than the next one, if both ways are as good', () => {
    const strips = [60, 30, 60, 100].map((height, index) => strip(height, [], { anchors: [`s${index + 1}`] }))
    expect(pagesOf(strips).map(({ column }) => column)).toEqual(['s1 s2', 's3', 's4'])
  })

  test('is filled by more than half, if this is possible, though another end would cost less', () => {
    const costly = [50, 15, 85, 100].map((height, index) =>
      strip(height, [], { anchors: [`s${index + 1}`], penalty: index === 2 ? 400 : 0 }),
    )
    expect(pagesOf(costly).map(({ column }) => column)).toEqual(['s1 s2', 's3', 's4'])
  })

  test('begins with what is set again, and only where the break falls there', () => {
    const header = strip(10, [], { anchors: ['again'] })
    const rows = lines(14).map((line, index): Strip => ({ ...line, again: index > 0 ? [header] : [] }))
    expect(pagesOf(rows).map(({ column }) => column)).toEqual([
      'l1 l2 l3 l4 l5 l6 l7 l8 l9 l10',
      'again l11 l12 l13 l14',
    ])
  })
})

describe('the white of a page', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => named(`p${index + 1}`, { before: 8, gives: 'last' }))

  test('is stretched until the last line stands at the foot', () => {
    const [page] = makeUpPages({ strips: paragraphs(12), notes: new Map() }, { ...room, depth: 92 })
    expect(heightOf(page?.column ?? [], page?.give)).toBeCloseTo(92)
    expect(page?.give).toBeGreaterThan(0)
  })

  test('is shrunk a little for a line that would not fit', () => {
    const [page] = makeUpPages({ strips: paragraphs(12), notes: new Map() }, { ...room, depth: 99 })
    expect(page?.column).toHaveLength(6)
    expect(page?.give).toBeLessThan(0)
  })

  test('stays as it is on a last page, and where it would gape', () => {
    const strips = [...paragraphs(2), named('annex', { penalty: -Infinity }), ...lines(3), strip(80, [])]
    expect(makeUpPages({ strips, notes: new Map() }, room).map(({ give }) => give)).toEqual([0, 0, 0])
  })

  test('is stretched rather than leave a last page with hardly a line', () => {
    expect(pagesOf(paragraphs(7)).map(({ column }) => column)).toEqual(['p1 p2 p3 p4 p5', 'p6 p7'])
  })

  test('is not stretched on a last page that could be filled', () => {
    expect(makeUpPages({ strips: paragraphs(5), notes: new Map() }, room).map(({ give }) => give)).toEqual([0])
  })

  test('is stretched rather than end a page where this costs more', () => {
    const firstPages = (penalty: number) =>
      makeUpPages(
        { strips: paragraphs(11).with(6, named('p7', { before: 8, gives: 'last', penalty })), notes: new Map() },
        { ...room, depth: 98 },
      ).map(({ column }) => column.length)
    expect(firstPages(0)).toEqual([6, 5])
    expect(firstPages(40)).toEqual([5, 6])
  })

  test('is shared: a page gives lines to the next for both to look well', () => {
    const heading = named('heading', { before: 8, gives: 'last' })
    const kept = Array.from({ length: 4 }, (_, index) => named(`k${index + 1}`, { penalty: Infinity }))
    expect(pagesOf([...lines(14), heading, ...kept, ...lines(8, 'm')])).toHaveLength(3)
  })
})

describe('a note', () => {
  test('stands at the foot of the page that calls for it', () => {
    const strips = lines(12).with(3, named('l4', { calls: ['n'] }))
    expect(pagesOf(strips, { n: lines(2, 'n') })).toEqual([
      { column: 'l1 l2 l3 l4 l5 l6 l7', foot: 'n1 n2' },
      { column: 'l8 l9 l10 l11 l12', foot: '' },
    ])
  })

  test('has no white above it at the head of the foot', () => {
    const strips = lines(9).with(3, named('l4', { calls: ['n'] }))
    expect(pagesOf(strips, { n: [named('n1', { before: 5 })] })).toEqual([
      { column: 'l1 l2 l3 l4 l5 l6 l7 l8', foot: 'n1' },
      { column: 'l9', foot: '' },
    ])
  })

  test('takes the line that calls for it to the next page, if it has no room', () => {
    const strips = lines(10).with(8, named('l9', { calls: ['n'] }))
    expect(pagesOf(strips, { n: lines(2, 'n') })[1]).toEqual({ column: 'l9 l10', foot: 'n1 n2' })
  })

  test('goes on to the next pages, if it is longer than half a page', () => {
    const pages = pagesOf([named('l1', { calls: ['n'] }), ...lines(4, 'm')], { n: lines(12, 'n') })
    expect(pages[0]?.column).toBe('l1 m1 m2 m3 m4')
    expect(pages.map(({ foot }) => foot)).toEqual(['n1 n2 n3 n4', 'n5 n6 n7 n8 n9 n10 n11 n12'])
  })

  test('stays whole, if it is half a page long', () => {
    const strips = lines(10).with(5, named('l6', { calls: ['n'] }))
    expect(pagesOf(strips, { n: lines(5, 'n') })).toEqual([
      { column: 'l1 l2 l3 l4 l5', foot: '' },
      { column: 'l6 l7 l8 l9', foot: 'n1 n2 n3 n4 n5' },
      { column: 'l10', foot: '' },
    ])
  })

  test('that is longer begins with at least four lines', () => {
    const strips = lines(10).with(5, named('l6', { calls: ['n'] }))
    expect(pagesOf(strips, { n: lines(6, 'n') })[1]).toEqual({ column: 'l6 l7 l8 l9 l10', foot: 'n1 n2 n3 n4' })
  })
})

describe('laws of making up', () => {
  const anyStrip = fc.record({
    height: fc.integer({ min: 1, max: 60 }),
    before: fc.integer({ min: 0, max: 30 }),
    gives: fc.constantFrom('first', 'last', 'never'),
    penalty: fc.constantFrom(0, 0, 0, Infinity, -Infinity),
    note: fc.option(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }), { freq: 3 }),
  })
  const galleys = fc.array(anyStrip, { maxLength: 40 }).map((asks) => ({
    strips: asks.map(({ height, before, gives, penalty, note }, index) => {
      return strip(height, [], { before, gives, penalty, anchors: [`s${index}`], calls: note ? [`n${index}`] : [] })
    }),
    notes: new Map(
      asks.map(({ note }, index) => [
        `n${index}`,
        (note ?? []).map((height, line) => strip(height, [], { anchors: [`n${index}.${line}`] })),
      ]),
    ),
  }))

  test('every strip and every line of a note is on one page, in order', () => {
    fc.assert(
      fc.property(galleys, (galley) => {
        const pages = makeUpPages(galley, room)
        expect(names(pages.flatMap(({ column }) => column))).toBe(names(galley.strips))
        const notes = galley.strips.flatMap(({ calls }) => calls).flatMap((call) => galley.notes.get(call) ?? [])
        expect(names(pages.flatMap(({ foot }) => foot))).toBe(names(notes))
      }),
    )
  })

  test('no page is fuller than it can be, unless one strip alone is', () => {
    fc.assert(
      fc.property(galleys, (galley) => {
        for (const { column, give, foot } of makeUpPages(galley, room)) {
          const height = heightOf(column, give) - 1e-6
          if (column.length > 1) expect(height).toBeLessThanOrEqual(room.depth)
          if (foot.length > 0) expect(height + room.footGap + heightOf(foot)).toBeLessThanOrEqual(room.depth)
        }
      }),
    )
  })

  test('a page ends where it may, unless it would be empty', () => {
    const whole = galleys.filter(({ strips }) => strips.every((line) => line.calls.length === 0 && line.height <= 30))
    fc.assert(
      fc.property(whole, (galley) => {
        for (const { column } of makeUpPages(galley, room).slice(1)) {
          const first = column[0] === undefined ? -1 : galley.strips.indexOf(column[0])
          const kept = galley.strips.slice(0, first + 1).findLastIndex((line) => line.penalty < Infinity)
          if (galley.strips[first]?.penalty === Infinity)
            expect(heightOf(galley.strips.slice(kept, first + 1))).toBeGreaterThan(room.depth)
        }
      }),
    )
  })
})
