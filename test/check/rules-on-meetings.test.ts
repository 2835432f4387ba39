import { describe, expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

describe('the final meeting', () => {
  test('is one, and the first of two is named', () => {
    const found = foundIn({ 'oslo.yaml': 'final: true\n', 'bergen.yaml': 'final: true\n' })
    expect(
      found.map(({ rule, place, related }) => [rule, place?.file, related.map((first) => first.place.file)]),
    ).toEqual([['final-meeting-is-one', 'sessions/bergen.yaml', ['sessions/oslo.yaml']]])
  })

  test('is not the only one', () => {
    expect(foundIn({ 'oslo.yaml': 'final: true\n' }).map(({ what }) => what)).toEqual([
      'Unexpected `final: true` of the only meeting',
    ])
  })

  test.each<readonly [string, string, string, number]>([
    ['kind: seminar', 'kind: conference', 'a conference at the end', 1],
    ['kind: seminar', 'kind: summit', 'a summit at the end', 1],
    ['kind: conference', 'kind: seminar', 'a conference at the beginning', 0],
    ['kind: conference', 'kind: conference', 'two conferences', 0],
    ['kind: summit', 'kind: conference', 'a summit and a conference', 0],
    ['kind: seminar', 'kind: conference\nfinal: true', 'a final conference', 0],
    ['kind: seminar\nfinal: true', 'kind: conference', 'another final meeting', 0],
    ['kind: seminar', 'kind: forum', 'no conference', 0],
  ])('%j, %j: %s', (first, last, _, count) => {
    const found = foundIn({ 'geneva.yaml': `${first}\n`, 'oslo.yaml': `${last}\n` })
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual(
      Array(count).fill(['final-meeting-is-named', 'info']),
    )
  })

  test('is no matter where there is one meeting', () => expect(foundIn({ 'oslo.yaml': 'kind: summit\n' })).toEqual([]))
})

describe('two meetings', () => {
  test.each<readonly [string, string, number]>([
    ['place: Oslo', 'place: Oslo', 1],
    ['place: Oslo', 'place: Bergen', 0],
    ['place: Oslo', 'place: Oslo\ndate: 2008', 0],
    ['place: Oslo\ndate: unknown', 'place: Oslo\ndate: unknown', 1],
    ['place: Oslo\nkind: seminar', 'place: Oslo\nkind: workshop', 0],
    ['place: Oslo\ncalled: the first meeting', 'place: Oslo\ncalled: the second meeting', 0],
    ['place: Oslo\ncalled: the first meeting', 'place: Oslo', 0],
    ['place: Oslo\ncalled: the meeting', 'place: Bergen\ncalled: the meeting', 1],
    ['place: Oslo\ncalled: the meeting', 'place: Oslo\ncalled: the meeting\ndate: 2008', 0],
    ['place: Oslo', 'place: Oslo\nfinal: true', 0],
  ])('%j, %j', (first, second, count) => {
    const found = foundIn({ 'one.yaml': `${first}\n`, 'two.yaml': `${second}\n` })
    expect(found.map(({ rule, place }) => [rule, place?.file])).toEqual(
      Array(count).fill(['meetings-are-told-apart', 'sessions/two.yaml']),
    )
  })

  test.each<readonly [string, string, boolean]>([
    ['2007-10-29', '2007-05-11', true],
    ['2007-05-11', '2007-10-29', false],
    ['2007-05-11', '2007-05-11', false],
    ['2007-05', '2007-04-30', true],
    ['2007-05', '2007-05-02', false],
    ['2008', '2007-12', true],
    ['2007', '2007-01-01', false],
    ['2007-05-11', 'unknown', false],
    ['unknown', '2007-05-11', false],
    ['2007-05-10/2007-05-12', '2007-05-09/2007-05-13', true],
    ['2007-05-10/2007-05-12', '2007-05-11', false],
    ['2007-05-11/..', '2007-05-01', true],
    ['../2007-05-11', '2007-01-01', false],
    ['2007-05-11', '../2007-05-01', true],
    ['2007-05-11', '2007-01-01/..', false],
  ])('of %s and %s are listed in their order unless they are known not to be', (first, second, isReported) => {
    const found = foundIn({ 'one.yaml': `date: ${first}\n`, 'two.yaml': `date: ${second}\n` })
    expect(found.map(({ rule }) => rule)).toEqual(isReported ? ['sessions-in-order'] : [])
  })
})

describe('a name', () => {
  test.each<readonly [string, boolean]>([
    ...[
      'Government of Norway',
      'Ministry of Foreign Affairs',
      'Office of the President',
      'Secretariat of the Convention',
      'Permanent Mission of Chile to the United Nations',
      'Department of Peace Operations',
      'European Commission',
      'International Committee of the Red Cross',
      'Royal Norwegian Ministry of Foreign Affairs',
      'Norwegian Ministry of Foreign Affairs',
      'Institute for Security Studies',
      'United Nations',
    ].map((name) => [name, true] as const),
    ...[
      'the Government of Norway',
      'International Alert',
      'Chatham House',
      'Wilton Park',
      'Médecins sans frontières',
      'Office Depot',
      'Oxfam International',
      'Mr. Example',
      'The Hague Institute for Global Justice',
      'le Ministère des affaires étrangères',
      'Norwegian People’s Aid',
      'UNICEF',
    ].map((name) => [name, false] as const),
  ])('of a partner, an organizer or a chair: %s', (name, isReported) => {
    const session = foundIn({ 'geneva.yaml': `with:\n  - ${name}\nchairs:\n  - ${name}\n` })
    const series = foundIn({ 'series.yaml': `series:\n  title: Peace\n  language: en\n  organizers:\n    - ${name}\n` })
    const expected = ['with', 'chairs', 'organizers'].map((key) => [
      `\`${key}\` has “${name}”, which in the middle of a sentence has an article`,
      `Write \`the ${name}\`.`,
    ])
    const told = [...session, ...series].map(({ what, todo }) => [what, todo]).sort()
    expect(told).toEqual(isReported ? expected.sort() : [])
  })

  test.each<readonly [string, boolean]>([
    ...[
      'United States',
      'European Union',
      'Group of 77',
      'Netherlands',
      'Marshall Islands',
      'Holy See',
      'African Group',
    ].map((name) => [name, true] as const),
    ...['the United States', 'Norway', 'Chile', 'Mexico', 'South Africa', 'Nigeria', 'New Zealand', 'AOSIS'].map(
      (name) => [name, false] as const,
    ),
  ])('of a delegation: %s', (name, isReported) => {
    const point = 'attribution: on-record\nraised:\n  - id: x\n    theme: integration\n    that: peace is so\n'
    expect(foundIn({ 'geneva.yaml': `${point}    by: {delegation: ${name}}\n` })).toHaveLength(isReported ? 1 : 0)
  })

  test('in another language is left alone', () => {
    expect(foundIn({ 'geneva.yaml': 'language: fr\nwith:\n  - Office of the President\n' })).toEqual([])
  })
})
