import { describe, expect, it } from 'vitest'
import { findingOf, type Meetings, themeOf } from './evidence-of.ts'

const that = { that: 'it rains' }

describe('points that are tied', () => {
  it('are one finding, through others too, named after the first-recorded', () => {
    const { subject, lead, echoes } = findingOf({
      beijing: { a: ['raised', that] },
      geneva: { b: ['raised', { ...that, echoes: ['beijing/a'] }] },
      brussels: { c: ['raised', { ...that, 'same-words-as': ['geneva/b'] }] },
    })
    expect([subject, lead.id]).toEqual(['finding:beijing/a', 'brussels/c'])
    expect(echoes.map(({ point }) => point.id)).toEqual(['beijing/a', 'geneva/b'])
  })

  it('are no finding where nothing ties them', () => {
    expect(themeOf({ geneva: { a: ['raised', that], b: ['raised', that] } }).findings).toHaveLength(2)
  })

  it('are not one with a conclusion of the final conference, which mentions them, whichever has the tie', () => {
    const { findings } = themeOf({
      geneva: {
        a: ['agreed', { ...that, level: 'full' }],
        b: ['agreed', { ...that, level: 'full', echoes: ['oslo/x'] }],
        c: ['raised', that],
      },
      oslo: { x: ['agreed', { ...that, level: 'concluded', echoes: ['geneva/a'] }] },
    })
    expect(findings.map(({ subject, consistentWith }) => [subject, consistentWith])).toEqual([
      ['finding:oslo/x', ['geneva/a', 'geneva/b']],
      ['finding:geneva/a', []],
      ['finding:geneva/b', []],
      ['finding:geneva/c', []],
    ])
  })
})

describe('the point that leads', () => {
  const echo = { ...that, echoes: ['beijing/a'] }

  it('is the one of the strongest level', () => {
    expect(
      leadOf({
        beijing: { a: ['agreed', { ...that, level: 'full' }] },
        geneva: { b: ['agreed', { ...echo, level: 'broad' }] },
      }),
    ).toBe('beijing/a')
    expect(
      leadOf({
        beijing: { a: ['agreed', { ...that, level: 'broad' }] },
        geneva: { b: ['agreed', { ...echo, level: 'full' }] },
      }),
    ).toBe('geneva/b')
  })

  it('is not one that is inferred, or of one speaker, where another is as strong as a plain sentence', () => {
    expect(
      leadOf({
        beijing: { a: ['raised', { ...that, level: 'some' }] },
        geneva: { b: ['raised', { ...echo, level: 'some', basis: 'inferred' }] },
      }),
    ).toBe('beijing/a')
    expect(
      leadOf({
        beijing: { a: ['raised', { ...that, level: 'some' }] },
        geneva: { b: ['raised', { ...echo, by: 'one' }] },
      }),
    ).toBe('beijing/a')
  })

  it('is of the latest session where levels are equal, and there the first by id', () => {
    expect(leadOf({ beijing: { a: ['raised', that] }, geneva: { c: ['raised', echo], b: ['raised', echo] } })).toBe(
      'geneva/b',
    )
  })

  it('is the one that is marked, whatever its level', () => {
    expect(
      leadOf({
        beijing: { a: ['raised', { ...that, lead: true }] },
        geneva: { b: ['agreed', { ...echo, level: 'full' }] },
      }),
    ).toBe('beijing/a')
  })
})

describe('one wording serves two points', () => {
  const same = { ...that, 'same-words-as': ['beijing/a'] }

  it('where the rapporteur vouches for it, on either side', () => {
    expect(vouched({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', same] } })).toEqual(['geneva/b'])
    expect(
      vouched({
        beijing: { a: ['raised', { ...that, 'same-words-as': ['geneva/b'] }] },
        geneva: { b: ['raised', that] },
      }),
    ).toEqual(['geneva/b'])
  })

  it.each([
    ['of one the notes say only that it is similar', { ...that, echoes: ['beijing/a'] }],
    ['one is rejected', { ...same, stance: 'against' }],
    ['one is a proposition', { proposition: 'It rains.', stance: 'for', 'same-words-as': ['beijing/a'] }],
    ['one is inferred', { ...same, basis: 'inferred' }],
    ['one is of one speaker', { ...same, by: 'one' }],
  ])('but not where %s', (_, keys) => {
    expect(vouched({ beijing: { a: ['raised', that] }, geneva: { b: ['raised', keys] } })).toEqual([undefined])
  })

  it('but not where the other is inferred', () => {
    const inferred = { ...that, basis: 'inferred' }
    expect(vouched({ beijing: { a: ['raised', inferred] }, geneva: { b: ['raised', same] } })).toEqual([undefined])
  })

  it('and names the one whose words they are, not a third', () => {
    const { echoes } = findingOf({
      beijing: { a: ['raised', that], c: ['raised', { ...that, echoes: ['a'] }] },
      geneva: { b: ['raised', same] },
    })
    expect(echoes.map(({ point, sameWordsAs }) => [point.id, sameWordsAs])).toEqual([
      ['beijing/a', 'geneva/b'],
      ['beijing/c', undefined],
    ])
  })
})

describe('a finding', () => {
  it('stands under agreement where one of its points was agreed, and else under views', () => {
    const echo = { ...that, echoes: ['beijing/a'] }
    expect(
      findingOf({
        beijing: { a: ['raised', { ...that, lead: true }] },
        geneva: { b: ['agreed', { ...echo, level: 'broad' }] },
      }).group,
    ).toBe('agreement')
    expect(findingOf({ beijing: { a: ['raised', { ...that, level: 'many' }] } }).group).toBe('raised')
    expect(findingOf({ oslo: { a: ['agreed', { ...that, level: 'concluded' }] } }).group).toBe('conclusion')
  })

  it('is contested by the points of others that dispute one of its own, or that one of its own disputes', () => {
    const { findings } = themeOf({
      beijing: { a: ['raised', that], b: ['raised', that], c: ['raised', { ...that, disputes: ['a'] }] },
      geneva: { d: ['raised', { ...that, echoes: ['beijing/a'], disputes: ['beijing/b'] }] },
    })
    expect(findings.map(({ subject, contestedBy }) => [subject, contestedBy.map(({ id }) => id)])).toEqual([
      ['finding:beijing/a', ['beijing/b', 'beijing/c']],
      ['finding:beijing/b', ['geneva/d']],
      ['finding:beijing/c', ['beijing/a']],
    ])
  })

  it('is not contested from within', () => {
    expect(
      findingOf({ geneva: { a: ['raised', that], b: ['raised', { ...that, echoes: ['a'], disputes: ['a'] }] } })
        .contestedBy,
    ).toEqual([])
  })
})

function leadOf(meetings: Meetings): string {
  return findingOf(meetings).lead.id
}

/** For each point that another leads, whose words serve both. */
function vouched(meetings: Meetings): readonly (string | undefined)[] {
  const { lead, echoes } = findingOf(meetings)
  return echoes.map(({ point, sameWordsAs }) => sameWordsAs && (point.id === 'geneva/b' ? point.id : lead.id))
}
