import { describe, expect, it } from 'vitest'
import type { Recorded } from './evidence-of.ts'
import { type Meetings, themeOf } from './evidence-of.ts'

const vote = { proposition: 'It rains.', votes: { for: 5, against: 3 } }

it('follows the topics of the theme, after what has none', () => {
  const recorded: Recorded = {
    a: raised('a', { theme: 'aid', topic: 'safety' }),
    b: raised('b', { theme: 'aid', topic: 'access' }),
    c: agreed('c', { theme: 'aid', topic: 'safety' }),
    d: raised('d', { theme: 'aid' }),
  }
  expect(namesOf({ geneva: recorded }, 'aid')).toEqual(['geneva/d', 'geneva/b', 'geneva/c', 'geneva/a'])
})

it('puts conclusions of the final meeting first, then agreement, votes and views, whatever the level', () => {
  const meetings: Meetings = {
    geneva: {
      a: raised('a', { level: 'most' }),
      v: ['voted', vote],
      b: agreed('b', { level: 'prevailing' }),
      c: agreed('c', { level: 'concluded' }),
    },
    oslo: { a: agreed('x', { level: 'full' }), b: agreed('y', { level: 'concluded' }) },
  }
  expect(namesOf(meetings)).toEqual(['oslo/b', 'geneva/c', 'oslo/a', 'geneva/b', 'geneva/v', 'geneva/a'])
})

it('puts the strongest agreement first', () => {
  const recorded: Recorded = {
    a: agreed('a', { level: 'prevailing' }),
    b: agreed('b', { level: 'broad' }),
    c: agreed('c', {}),
    d: agreed('d', { level: 'full' }),
    e: agreed('e', { level: 'concluded' }),
  }
  expect(namesOf({ geneva: recorded })).toEqual(['e', 'd', 'c', 'b', 'a'].map((id) => `geneva/${id}`))
})

it('ranks views by their meeting and then as they are written, never by number or by id', () => {
  const recorded: Recorded = {
    d: raised('d'),
    b: raised('b', { level: 'some' }),
    c: raised('c', { by: 'one' }),
    a: raised('a', { level: 'most' }),
  }
  expect(namesOf({ beijing: { z: raised('z') }, geneva: recorded })).toEqual([
    'beijing/z',
    'geneva/d',
    'geneva/b',
    'geneva/c',
    'geneva/a',
  ])
})

it('keeps equal agreements, and votes, as they are written', () => {
  const meetings: Meetings = {
    beijing: { z: agreed('z', { level: 'broad' }) },
    geneva: { b: agreed('b'), a: agreed('a'), w: ['voted', vote], v: ['voted', vote] },
  }
  expect(namesOf(meetings)).toEqual(['geneva/b', 'geneva/a', 'beijing/z', 'geneva/w', 'geneva/v'])
})

it('weighs a finding by its strongest agreement, be it another than the one that leads', () => {
  const meetings: Meetings = {
    geneva: { a: agreed('a', { level: 'broad' }), b: agreed('b', { level: 'prevailing' }) },
    brussels: { c: agreed('c', { level: 'full', echoes: ['geneva/b'] }) },
  }
  expect(namesOf(meetings)).toEqual(['geneva/b', 'geneva/a'])
})

it('does not rank views by the number of meetings', () => {
  const meetings: Meetings = {
    beijing: { a: raised('a'), b: raised('b') },
    geneva: { d: raised('d', { echoes: ['beijing/b'] }) },
    brussels: { f: raised('f', { echoes: ['beijing/b'] }) },
  }
  expect(namesOf(meetings)).toEqual(['beijing/a', 'beijing/b'])
})

it('places a finding by its first-recorded point, be it another than the one that leads', () => {
  const meetings: Meetings = {
    beijing: { z: raised('z') },
    geneva: { a: raised('a') },
    brussels: { d: raised('d', { echoes: ['geneva/a'] }), c: raised('c', { echoes: ['beijing/z'] }) },
  }
  expect(namesOf(meetings)).toEqual(['beijing/z', 'geneva/a'])
})

describe('what goes against another finding', () => {
  it('stands directly after it, and is marked so', () => {
    const recorded: Recorded = {
      a: raised('a'),
      b: raised('b'),
      c: raised('c', { disputes: ['a'] }),
    }
    expect(contrastsIn({ geneva: recorded })).toEqual(['a', 'c against a', 'b'])
  })

  it('stands after it too where it is written first', () => {
    expect(contrastsIn({ geneva: { c: raised('c', { disputes: ['a'] }), b: raised('b'), a: raised('a') } })).toEqual([
      'b',
      'a',
      'c against a',
    ])
  })

  it('stands after what is disputed through another member, and after a vote', () => {
    const meetings: Meetings = {
      geneva: {
        a: raised('a'),
        b: raised('b'),
        v: ['voted', vote],
        w: ['voted', vote],
        x: ['voted', { ...vote, disputes: ['v'] }],
      },
      brussels: { c: raised('c', { echoes: ['geneva/a'] }), d: raised('d', { disputes: ['brussels/c'] }) },
    }
    expect(contrastsIn(meetings)).toEqual(['v', 'x against v', 'w', 'a', 'd against a', 'b'])
  })

  it('is followed by what goes against it in turn', () => {
    const recorded: Recorded = {
      a: raised('a'),
      x: raised('x'),
      b: raised('b', { disputes: ['a'] }),
      c: raised('c', { disputes: ['b'] }),
      d: raised('d', { disputes: ['a'] }),
    }
    expect(contrastsIn({ geneva: recorded })).toEqual(['a', 'b against a', 'c against b', 'd against a', 'x'])
  })

  it('stands once, after the first of those that it goes against', () => {
    const recorded: Recorded = { a: raised('a'), b: raised('b'), c: raised('c', { disputes: ['b', 'a'] }) }
    expect(contrastsIn({ geneva: recorded })).toEqual(['a', 'c against a', 'b'])
  })

  it('stands after the one that is recorded first where each goes against the other, in its place', () => {
    const recorded: Recorded = {
      x: raised('x'),
      a: raised('a', { disputes: ['b'] }),
      y: raised('y'),
      b: raised('b', { disputes: ['a'] }),
    }
    expect(contrastsIn({ geneva: recorded })).toEqual(['x', 'a', 'b against a', 'y'])
  })

  it('is not lost in a ring', () => {
    const recorded: Recorded = {
      a: raised('a', { disputes: ['c'] }),
      b: raised('b', { disputes: ['a'] }),
      c: raised('c', { disputes: ['b'] }),
      x: raised('x'),
    }
    expect(contrastsIn({ geneva: recorded })).toEqual(['a', 'b against a', 'c against b', 'x'])
  })

  it('keeps its place where the other is in another block, topic or theme', () => {
    const recorded: Recorded = {
      a: agreed('a'),
      b: raised('b'),
      c: raised('c', { disputes: ['a', 'd'] }),
      d: raised('d', { theme: 'protection' }),
    }
    expect(contrastsIn({ geneva: recorded })).toEqual(['a', 'b', 'c'])
    const aid: Recorded = {
      a: raised('a', { theme: 'aid', topic: 'access' }),
      b: raised('b', { theme: 'aid', topic: 'access' }),
      c: raised('c', { theme: 'aid', topic: 'safety', disputes: ['a'] }),
    }
    expect(contrastsIn({ geneva: aid }, 'aid')).toEqual(['a', 'b', 'c'])
  })
})

function raised(words: string, keys: object = {}): Recorded[string] {
  return ['raised', { that: `it rains in ${words}`, ...keys }]
}

function agreed(words: string, keys: object = {}): Recorded[string] {
  return ['agreed', { that: `it rains in ${words}`, ...keys }]
}

function namesOf(meetings: Meetings, theme?: string): readonly string[] {
  return themeOf(meetings, theme).findings.map(({ subject }) => subject.replace('finding:', ''))
}

/** The findings in order, each with the one that it is marked to go against. */
function contrastsIn(meetings: Meetings, theme?: string): readonly string[] {
  const idIn = (subject: string): string => subject.replace(/.*\//, '')
  return themeOf(meetings, theme).findings.map(({ subject, contrasts }) =>
    contrasts === undefined ? idIn(subject) : `${idIn(subject)} against ${idIn(contrasts)}`,
  )
}
