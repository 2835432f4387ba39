import { describe, expect, it } from 'vitest'
import type { MergedDilemma } from '../../src/model/evidence.ts'
import { type Consideration, refersToPoint } from '../../src/model/statement.ts'
import { dilemmaOf, themeOf } from './evidence-of.ts'

const rain = { horn: 'the need for rain' }
const sun = { horn: 'the need for sun' }
const choice = { between: [rain, sun] }

describe('dilemmas that echo one another', () => {
  it('are one, through others too, named after the first-recorded, in the order of the series, as written', () => {
    const { subject, members } = dilemmaOf({
      beijing: { b: ['dilemmas', choice], a: ['dilemmas', { ...choice, echoes: ['geneva/c'] }] },
      geneva: { c: ['dilemmas', { ...choice, echoes: ['beijing/b'] }] },
    })
    expect([subject, members.map(({ id }) => id)]).toEqual([
      'dilemma:beijing/b',
      ['beijing/b', 'beijing/a', 'geneva/c'],
    ])
  })

  it('are two where nothing ties them', () => {
    const { dilemmas } = themeOf({ geneva: { a: ['dilemmas', choice], b: ['dilemmas', choice] } })
    expect(dilemmas.map(({ subject }) => subject)).toEqual(['dilemma:geneva/a', 'dilemma:geneva/b'])
  })
})

describe('the outcome', () => {
  it('of each member is its own, and settles nothing', () => {
    const { members, course } = dilemmaOf({
      beijing: { a: ['dilemmas', { question: 'whether it rains', outcome: 'left-open' }] },
      geneva: { b: ['dilemmas', { question: 'whether it rains', outcome: 'deferred', echoes: ['beijing/a'] }] },
      brussels: { c: ['dilemmas', { question: 'whether it pours', echoes: ['geneva/b'] }] },
    })
    expect(members.map(({ outcome }) => outcome)).toEqual(['left-open', 'deferred', 'discussed'])
    expect(course).toEqual({ state: 'recurring' })
  })
})

describe('the horns', () => {
  it('stand once with all who said them, in whatever order each put them', () => {
    const merged = merge(choice, { between: [sun, rain] })
    expect(saidIn(merged)).toEqual([
      ['the need for rain', ['beijing/a', 'geneva/b']],
      ['the need for sun', ['beijing/a', 'geneva/b']],
    ])
  })

  it.each([
    ['has one horn in other words', { between: [rain, { horn: 'the need for wind' }] }],
    ['has a horn more', { between: [rain, sun, { horn: 'the need for wind' }] }],
    ['asks a question', { question: 'whether it rains' }],
    ['has a concern', { concern: 'it could rain' }],
  ])('are those of the first-recorded alone where the other %s', (_, other) => {
    expect(saidIn(merge(choice, other))).toEqual([
      ['the need for rain', ['beijing/a']],
      ['the need for sun', ['beijing/a']],
    ])
  })

  it('are none where the first-recorded is a question', () => {
    expect(merge({ question: 'whether it rains' }, choice).horns).toEqual([])
  })
})

describe('what was said for a horn', () => {
  const point = { point: 'geneva/p' }

  it('stands once where two said it in the same words, or named the same point', () => {
    const merged = merge(
      { between: [{ ...rain, because: ['it is dry', point] }, sun] },
      {
        between: [
          { ...rain, because: ['it is wet', 'it is dry', point] },
          { ...sun, because: ['it is dry'] },
        ],
      },
    )
    expect(merged.horns.map(({ because }) => because.map(({ what, saidIn: by }) => [namedBy(what), by]))).toEqual([
      [
        ['it is dry', ['beijing/a', 'geneva/b']],
        ['geneva/p', ['beijing/a', 'geneva/b']],
        ['it is wet', ['geneva/b']],
      ],
      [['it is dry', ['geneva/b']]],
    ])
  })

  it('stands apart where one named another point', () => {
    const merged = merge(
      { between: [{ ...rain, because: [point] }, sun] },
      { between: [{ ...rain, because: [{ point: 'geneva/q' }] }, sun] },
    )
    expect(merged.horns[0]?.because.map(({ what, saidIn: by }) => [namedBy(what), by])).toEqual([
      ['geneva/p', ['beijing/a']],
      ['geneva/q', ['geneva/b']],
    ])
  })
})

describe('the points of a dilemma', () => {
  it('settle it, or bear on it, whichever of its members they name', () => {
    const { course, bearing } = dilemmaOf({
      beijing: {
        a: ['dilemmas', choice],
        x: ['raised', { that: 'it rains', 'bears-on': ['a'] }],
        y: ['raised', { that: 'it pours' }],
        v: ['voted', { that: 'it rains', votes: { for: 5, against: 3 }, 'bears-on': ['a'] }],
      },
      geneva: {
        b: ['dilemmas', { ...choice, echoes: ['beijing/a'] }],
        z: ['agreed', { that: 'it rains', level: 'full', resolves: ['b'] }],
        w: ['raised', { that: 'it rains', 'bears-on': ['b'] }],
      },
    })
    expect(course).toEqual({ state: 'settled', by: 'geneva/z' })
    expect(bearing).toEqual(['beijing/v', 'beijing/x', 'geneva/w'])
  })

  it('are none where they name another', () => {
    const { dilemmas } = themeOf({
      geneva: {
        a: ['dilemmas', choice],
        b: ['dilemmas', choice],
        x: ['agreed', { that: 'it rains', 'bears-on': ['a'], resolves: ['a'] }],
      },
    })
    expect(dilemmas.map(({ course, bearing }) => [course.state, bearing])).toEqual([
      ['settled', ['geneva/x']],
      ['once', []],
    ])
  })
})

/** Merges a dilemma of Beijing with one of Geneva that echoes it. */
function merge(first: object, second: object): MergedDilemma {
  const that = { that: 'it rains' }
  return dilemmaOf({
    beijing: { a: ['dilemmas', { ...first }] },
    geneva: { b: ['dilemmas', { ...second, echoes: ['beijing/a'] }], p: ['raised', that], q: ['raised', that] },
  })
}

function saidIn({ horns }: MergedDilemma): readonly unknown[] {
  return horns.map(({ horn, saidIn: by }) => [horn.en, by])
}

function namedBy(what: Consideration): string | undefined {
  return refersToPoint(what) ? what.point.to : what.en
}
