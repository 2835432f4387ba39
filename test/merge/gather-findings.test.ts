import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/evidence.ts'
import { findingOf, type Meetings, type Recorded, themeOf } from './evidence-of.ts'

const that = { that: 'it rains' }
const other = { that: 'it pours' }
const third = { that: 'it is wet' }

describe('points that are tied', () => {
  it('are one finding, through others too, named after the first-recorded', () => {
    const { subject, lead, echoes } = findingOf({
      beijing: { a: ['raised', that] },
      geneva: { b: ['raised', { ...other, echoes: ['beijing/a'] }] },
      brussels: { c: ['raised', { ...third, 'same-words-as': ['geneva/b'] }] },
    })
    expect([subject, lead.id]).toEqual(['finding:beijing/a', 'brussels/c'])
    expect(echoes.map(({ point }) => point.id)).toEqual(['beijing/a', 'geneva/b'])
  })

  it('are no finding where nothing ties them', () => {
    expect(subjects({ geneva: { a: ['raised', that], b: ['raised', other] } })).toEqual(['geneva/a', 'geneva/b'])
  })

  it('keep the name of their finding in whatever order they are written', () => {
    const [a, b] = [
      ['raised', that],
      ['raised', { ...other, echoes: ['a'] }],
    ] as const
    const later = { c: ['raised', { ...third, echoes: ['geneva/a'] }] } as const
    expect(findingOf({ geneva: { a, b }, oslo: later }).subject).toBe('finding:geneva/a')
    expect(findingOf({ geneva: { b, a }, oslo: later }).subject).toBe('finding:geneva/a')
    expect(findingOf({ geneva: { b, a }, oslo: { a: later.c } }).subject).toBe('finding:geneva/a')
  })

  it('are not one with a conclusion of the final meeting, which mentions them, whichever has the tie', () => {
    const { findings } = themeOf({
      geneva: {
        a: ['agreed', { ...that, level: 'full' }],
        b: ['agreed', { ...other, level: 'full', echoes: ['oslo/x'] }],
        c: ['raised', third],
      },
      oslo: { x: ['agreed', { that: 'it rains', level: 'concluded', echoes: ['geneva/a'] }] },
    })
    const idsOf = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id)
    expect(findings.map(({ subject, consistentWith, mentions }) => [subject, idsOf(consistentWith), mentions])).toEqual(
      [
        ['finding:oslo/x', ['geneva/a', 'geneva/b'], []],
        ['finding:geneva/a', [], []],
        ['finding:geneva/b', [], []],
        ['finding:geneva/c', [], []],
      ],
    )
  })

  it('are one with a conclusion of another meeting, and with what the final one agreed without a conclusion', () => {
    expect(
      subjects({
        geneva: { a: ['agreed', { ...that, level: 'concluded' }], b: ['agreed', other] },
        oslo: {
          x: ['agreed', { ...third, echoes: ['geneva/b'] }],
          y: ['raised', { that: 'it drips', echoes: ['geneva/a'] }],
        },
      }),
    ).toEqual(['geneva/a', 'geneva/b'])
  })
})

describe('points in the same words', () => {
  it('are one finding, with one wording, though nothing ties them', () => {
    expect(
      shared({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', { ...that, as: 'stressed' }] } }),
    ).toEqual(['beijing/a as geneva/b'])
  })

  it('are one in any of the languages that both have, where none differs', () => {
    const french = { that: { en: 'it rains', fr: 'il pleut' } }
    expect(subjects({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', french] } })).toEqual(['beijing/a'])
    const differing = { that: { en: 'it rains', fr: 'il neige' } }
    expect(subjects({ beijing: { a: ['raised', french] }, geneva: { b: ['raised', differing] } })).toHaveLength(2)
  })

  it.each([
    ['one opposes what the other states', { ...that, as: 'opposed' }, that],
    ['one warns of what the other states', { ...that, as: 'warned' }, { ...that, as: 'noted' }],
    ['one was put to the participants', { proposition: 'it rains' }, that],
    ['they are sentences, which name their own meetings', { says: 'It rained.' }, { says: 'It rained.' }],
  ])('are two where %s', (_, one, two) => {
    expect(subjects({ beijing: { a: ['raised', one] }, geneva: { b: ['raised', two] } })).toHaveLength(2)
  })
})

describe('points that dispute each other', () => {
  it('are never in one finding: the tie that would bring them together is a mention on both sides', () => {
    const { findings } = themeOf({
      beijing: { a: ['raised', that] },
      geneva: { b: ['raised', { ...other, echoes: ['beijing/a'] }] },
      brussels: { c: ['raised', { ...third, echoes: ['geneva/b'], disputes: ['beijing/a'] }] },
    })
    expect(findings.map((finding) => [namesIn(finding), idsOf(finding.contestedBy), finding.mentions])).toEqual([
      [['geneva/b', 'beijing/a'], ['brussels/c'], ['brussels/c']],
      [['brussels/c'], ['beijing/a'], ['geneva/b']],
    ])
  })

  it('are apart whichever of them disputes, and however long the chain is', () => {
    const chain = (first: object, last: object): Meetings => ({
      beijing: { a: ['raised', { ...that, ...first }], b: ['raised', { ...other, echoes: ['a'] }] },
      geneva: { c: ['raised', { ...third, echoes: ['beijing/b'] }] },
      brussels: { d: ['raised', { that: 'it drips', echoes: ['geneva/c'], ...last }] },
    })
    for (const meetings of [chain({ disputes: ['brussels/d'] }, {}), chain({}, { disputes: ['beijing/a'] })])
      expect(themeOf(meetings).findings.map(namesIn)).toEqual(
        expect.arrayContaining([['geneva/c', 'beijing/a', 'beijing/b'], ['brussels/d']]),
      )
  })

  it('are apart where each is in a group of its own when the tie is met', () => {
    const { findings } = themeOf({
      beijing: {
        a: ['raised', that],
        b: ['raised', { ...other, echoes: ['a'] }],
        c: ['raised', { ...third, disputes: ['a'] }],
        d: ['raised', { that: 'it drips', echoes: ['c'] }],
        e: ['raised', { that: 'it hails', echoes: ['d'] }],
      },
      geneva: { f: ['raised', { that: 'it snows', echoes: ['beijing/b', 'beijing/e'] }] },
    })
    expect(findings.map(namesIn)).toEqual([
      ['beijing/a', 'beijing/b'],
      ['geneva/f', 'beijing/c', 'beijing/d', 'beijing/e'],
    ])
    expect(findings.map(({ mentions }) => mentions)).toEqual([['geneva/f'], ['beijing/b']])
  })

  it('are apart though they have the same words', () => {
    expect(
      subjects({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', { ...that, disputes: ['beijing/a'] }] } }),
    ).toHaveLength(2)
  })
})

describe('a vote', () => {
  const vote = { proposition: 'It rains.', votes: { for: 5, against: 3 } }

  it('is a finding of its own: what it is tied to is a mention on both sides', () => {
    const { findings } = themeOf({
      beijing: { a: ['raised', that], v: ['voted', { ...vote, echoes: ['a'] }] },
      geneva: { w: ['voted', { ...vote, echoes: ['beijing/v'] }] },
    })
    expect(findings.map((finding) => [namesIn(finding), finding.group, finding.mentions])).toEqual([
      [['beijing/v'], 'vote', ['beijing/a', 'geneva/w']],
      [['geneva/w'], 'vote', ['beijing/v']],
      [['beijing/a'], 'raised', ['beijing/v']],
    ])
  })

  it('disputes, and is disputed', () => {
    const { findings } = themeOf({
      beijing: { a: ['raised', { ...that, disputes: ['v'] }], v: ['voted', vote], w: ['voted', vote] },
      geneva: { x: ['voted', { ...vote, disputes: ['beijing/w'] }] },
    })
    expect(findings.map(({ subject, contestedBy }) => [subject, idsOf(contestedBy)])).toEqual([
      ['finding:beijing/v', ['beijing/a']],
      ['finding:beijing/w', ['geneva/x']],
      ['finding:geneva/x', ['beijing/w']],
      ['finding:beijing/a', ['beijing/v']],
    ])
  })
})

describe('the point that leads', () => {
  const echo = { ...other, echoes: ['beijing/a'] }

  it.each([
    ['concluded', 'full'],
    ['full', 'agreed'],
    ['agreed', 'broad'],
    ['broad', 'prevailing'],
  ])('is the one of the strongest level: %s before %s', (strong, weak) => {
    const [first, last] = [
      { beijing: { a: ['agreed', { ...that, level: strong }] }, geneva: { b: ['agreed', { ...echo, level: weak }] } },
      { beijing: { a: ['agreed', { ...that, level: weak }] }, geneva: { b: ['agreed', { ...echo, level: strong }] } },
    ] as const
    expect([leadOf(first), leadOf(last)]).toEqual(['beijing/a', 'geneva/b'])
  })

  it.each(['most', 'many', 'several', 'some'])('is what %s said before a plain sentence', (level) => {
    const first = { beijing: { a: ['raised', { ...that, level }] }, geneva: { b: ['raised', echo] } } as const
    expect(leadOf(first)).toBe('beijing/a')
  })

  it('is not the view of a group where another is stronger than a plain sentence, but it is with examples', () => {
    const some = { a: ['raised', { ...that, level: 'some' }] } as const
    const many = (by: object): Recorded => ({ b: ['raised', { ...echo, level: 'many', by }] })
    expect(leadOf({ beijing: some, geneva: many({ group: 'host countries' }) })).toBe('beijing/a')
    expect(leadOf({ beijing: some, geneva: many({ delegation: 'Norway' }) })).toBe('geneva/b')
  })

  it('is of the latest session where levels are equal, and there the first as written', () => {
    const late = { ...third, echoes: ['beijing/a'] }
    expect(leadOf({ beijing: { a: ['raised', that] }, geneva: { c: ['raised', echo], b: ['raised', late] } })).toBe(
      'geneva/c',
    )
    expect(leadOf({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', late], c: ['raised', echo] } })).toBe(
      'geneva/b',
    )
  })
})

describe('one wording serves two points', () => {
  const same = { ...other, 'same-words-as': ['beijing/a'] }

  it('where the rapporteur vouches for it, on either side', () => {
    const expected = ['beijing/a as geneva/b']
    expect(shared({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', same] } })).toEqual(expected)
    expect(
      shared({
        beijing: { a: ['raised', { ...that, 'same-words-as': ['geneva/b'] }] },
        geneva: { b: ['raised', other] },
      }),
    ).toEqual(expected)
  })

  it('where they give delegations as examples', () => {
    const several = { level: 'several', by: { delegation: 'Norway' } }
    expect(
      shared({
        beijing: { a: ['raised', { ...that, ...several }] },
        geneva: { b: ['raised', { ...same, ...several }] },
      }),
    ).toEqual(['beijing/a as geneva/b'])
  })

  it('but not where the notes say only that it is similar', () => {
    expect(
      shared({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', { ...other, echoes: ['beijing/a'] }] } }),
    ).toEqual(['beijing/a alone'])
  })

  it.each([
    ['is opposed', { ...third, as: 'opposed' }],
    ['is a proposition', { proposition: 'It rains.' }],
    ['is of one speaker', { ...third, by: 'one' }],
    ['is of a group, with a level', { ...third, level: 'many', by: { group: 'host countries' } }],
    ['is of a delegation, without a level', { ...third, by: { delegation: 'Norway' } }],
  ])('but not where one of them %s', (_, keys) => {
    const tied = { ...keys, 'same-words-as': ['beijing/a'] }
    const alone = [expect.stringMatching(/^\S+ alone$/)]
    expect(shared({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', tied] } })).toEqual(alone)
    expect(shared({ beijing: { a: ['raised', keys] }, geneva: { b: ['raised', same] } })).toEqual(alone)
  })

  it('and names the one whose words they are, not a third', () => {
    expect(
      shared({
        beijing: { a: ['raised', that], c: ['raised', { ...third, echoes: ['a'] }] },
        geneva: { b: ['raised', same] },
      }),
    ).toEqual(['beijing/a as geneva/b', 'beijing/c alone'])
  })

  it('or a third, where it is not those of the one that leads', () => {
    expect(
      shared({
        beijing: { a: ['raised', that], b: ['raised', that] },
        geneva: { c: ['raised', { ...other, echoes: ['beijing/a'] }] },
      }),
    ).toEqual(['beijing/a as beijing/b', 'beijing/b as beijing/a'])
  })
})

describe('a finding', () => {
  it('stands under agreement where one of its points was agreed, and else under views', () => {
    const echo = { ...other, echoes: ['beijing/a'] }
    expect(
      findingOf({ beijing: { a: ['raised', that] }, geneva: { b: ['agreed', { ...echo, level: 'broad' }] } }).group,
    ).toBe('agreement')
    expect(findingOf({ beijing: { a: ['raised', { ...that, level: 'most' }] } }).group).toBe('raised')
    expect(findingOf({ beijing: { a: ['agreed', { ...that, level: 'concluded' }] }, oslo: {} }).group).toBe('agreement')
    expect(findingOf({ beijing: {}, oslo: { a: ['agreed', { ...that, level: 'concluded' }] } }).group).toBe(
      'conclusion',
    )
  })

  it('is contested by the points of others that dispute one of its own, or that one of its own disputes', () => {
    const { findings } = themeOf({
      beijing: { a: ['raised', that], b: ['raised', other], c: ['raised', { ...third, disputes: ['a'] }] },
      geneva: { d: ['raised', { that: 'it drips', echoes: ['beijing/a'], disputes: ['beijing/b'] }] },
    })
    const contested = new Map(findings.map(({ subject, contestedBy }) => [subject, idsOf(contestedBy)]))
    expect(Object.fromEntries(contested)).toEqual({
      'finding:beijing/a': ['beijing/b', 'beijing/c'],
      'finding:beijing/b': ['geneva/d'],
      'finding:beijing/c': ['beijing/a'],
    })
  })
})

function leadOf(meetings: Meetings): string {
  return findingOf(meetings).lead.id
}

/** For each point that another leads: with whose words its own are the same. */
function shared(meetings: Meetings): readonly string[] {
  return findingOf(meetings).echoes.map(({ point, sameWordsAs }) =>
    sameWordsAs ? `${point.id} as ${sameWordsAs}` : `${point.id} alone`,
  )
}

function subjects(meetings: Meetings): readonly string[] {
  return themeOf(meetings).findings.map(({ subject }) => subject.replace('finding:', ''))
}

/** The members of a finding, the one that leads first. */
function namesIn({ lead, echoes }: Finding): readonly string[] {
  return idsOf([lead, ...echoes.map(({ point }) => point)])
}

function idsOf(statements: readonly { readonly id: string }[]): readonly string[] {
  return statements.map(({ id }) => id)
}
