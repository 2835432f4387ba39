import { expect, it } from 'vitest'
import { type Meetings, themeOf } from './evidence-of.ts'

const that = { that: 'it rains' }
const noted = ['raised', that] as const

it('follows the topics of the theme, after what has none', () => {
  const aid = { ...that, theme: 'aid' }
  const recorded = {
    a: ['raised', { ...aid, topic: 'safety' }],
    b: ['raised', { ...aid, topic: 'access' }],
    c: ['agreed', { ...aid, topic: 'safety', level: 'full' }],
    d: ['raised', aid],
  } as const
  expect(namesOf({ geneva: recorded }, 'aid')).toEqual(['geneva/d', 'geneva/b', 'geneva/c', 'geneva/a'])
})

it('puts conclusions before agreement, and agreement before views, whatever the level', () => {
  const meetings: Meetings = {
    geneva: { a: ['raised', { ...that, level: 'many' }], b: ['agreed', { ...that, level: 'prevailing' }] },
    oslo: { a: ['agreed', { ...that, level: 'full' }], b: ['agreed', { ...that, level: 'concluded' }] },
  }
  expect(namesOf(meetings)).toEqual(['oslo/b', 'oslo/a', 'geneva/b', 'geneva/a'])
})

it('puts the strongest level first', () => {
  const recorded = {
    a: ['agreed', { ...that, level: 'prevailing' }],
    b: ['agreed', { ...that, level: 'broad' }],
    c: ['agreed', { ...that, level: 'full' }],
    d: ['raised', that],
    e: ['raised', { ...that, level: 'some' }],
    f: ['raised', { ...that, level: 'several' }],
    g: ['raised', { ...that, level: 'many' }],
  } as const
  expect(namesOf({ geneva: recorded })).toEqual(['c', 'b', 'a', 'g', 'f', 'e', 'd'].map((id) => `geneva/${id}`))
})

it('weighs a finding by its strongest point, be it another than the one that leads', () => {
  const meetings: Meetings = {
    geneva: { a: ['agreed', { ...that, level: 'broad' }], b: ['agreed', { ...that, level: 'prevailing', lead: true }] },
    brussels: { c: ['agreed', { ...that, level: 'full', echoes: ['geneva/b'] }] },
  }
  expect(namesOf(meetings)).toEqual(['geneva/b', 'geneva/a'])
})

it('weighs what one speaker said, and what is inferred, as a plain sentence', () => {
  const recorded = {
    a: ['raised', { ...that, basis: 'inferred' }],
    b: ['raised', { ...that, by: 'one' }],
    c: ['raised', { ...that, level: 'some' }],
    d: ['raised', that],
  } as const
  expect(namesOf({ geneva: recorded })).toEqual(['geneva/c', 'geneva/a', 'geneva/d', 'geneva/b'])
})

it('puts what more sessions recorded first', () => {
  const meetings: Meetings = {
    beijing: { a: noted, b: noted, c: noted },
    geneva: { d: ['raised', { ...that, echoes: ['beijing/b'] }], e: ['raised', { ...that, echoes: ['beijing/c'] }] },
    brussels: { f: ['raised', { ...that, echoes: ['beijing/c'] }] },
  }
  expect(namesOf(meetings)).toEqual(['beijing/c', 'beijing/b', 'beijing/a'])
})

it('counts a session once, and one speaker not at all', () => {
  const meetings: Meetings = {
    beijing: { a: noted, b: noted, c: noted },
    geneva: {
      d: ['raised', { ...that, echoes: ['beijing/b'] }],
      e: ['raised', { ...that, echoes: ['beijing/c'], by: 'one' }],
      f: ['raised', { ...that, echoes: ['beijing/c'], by: 'one' }],
    },
    brussels: { x: noted, y: ['raised', { ...that, echoes: ['x'] }] },
  }
  expect(namesOf(meetings)).toEqual(['beijing/b', 'beijing/a', 'beijing/c', 'brussels/x'])
})

it('puts what was recorded first before the rest, and of one session the one speaker last', () => {
  const meetings: Meetings = {
    beijing: { b: ['raised', { ...that, by: 'one' }], c: noted, d: noted },
    geneva: { a: noted },
  }
  expect(namesOf(meetings)).toEqual(['beijing/c', 'beijing/d', 'beijing/b', 'geneva/a'])
})

it('places a finding by its first-recorded point, be it another than the one that leads', () => {
  const meetings: Meetings = {
    beijing: { z: noted },
    geneva: { a: noted, b: ['raised', { ...that, echoes: ['a'] }] },
    brussels: {
      c: ['raised', { ...that, echoes: ['beijing/z'], lead: true }],
      d: ['raised', { ...that, echoes: ['geneva/a'] }],
    },
  }
  expect(namesOf(meetings)).toEqual(['beijing/z', 'geneva/a'])
})

function namesOf(meetings: Meetings, theme?: string): readonly string[] {
  return themeOf(meetings, theme).findings.map(({ subject }) => subject.replace('finding:', ''))
}
