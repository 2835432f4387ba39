import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StatementId } from '../../src/model/names.ts'
import { saysTheSame } from '../../src/model/same-words.ts'
import type { Point } from '../../src/model/statement.ts'
import { concludes, similarTo, tiedPoints } from '../../src/model/tied-points.ts'
import type { Verb } from '../../src/model/verbs.ts'
import { runs } from '../full.ts'
import { pointOf, tiesTo, voteOf } from './points.ts'

describe('points stand in one group', () => {
  test.each<[string, readonly Point[], readonly (readonly StatementId[])[]]>([
    ['not without a tie', [pointOf('a/x'), pointOf('b/y')], [['a/x'], ['b/y']]],
    ['where one echoes the other', [pointOf('a/x'), pointOf('b/y', { echoes: tiesTo('a/x') })], [['a/x', 'b/y']]],
    [
      'where one wording serves both',
      [pointOf('a/x'), pointOf('b/y', { sameWordsAs: tiesTo('a/x') })],
      [['a/x', 'b/y']],
    ],
    [
      'where a chain leads from one to the other, in the order of the points',
      [
        pointOf('a/x', { echoes: tiesTo('c/z') }),
        pointOf('b/alone'),
        pointOf('b/y'),
        pointOf('c/z', { echoes: tiesTo('b/y') }),
      ],
      [['a/x', 'b/y', 'c/z'], ['b/alone']],
    ],
    ['not where the tie leads to what is not among them', [pointOf('a/x', { echoes: tiesTo('b/y') })], [['a/x']]],
    ['not where the tie is another', [pointOf('a/x', { bearsOn: tiesTo('b/y') }), pointOf('b/y')], [['a/x'], ['b/y']]],
    [
      'not where they were looked at and not tied',
      [pointOf('a/x', { unrelated: tiesTo('b/y') }), pointOf('b/y')],
      [['a/x'], ['b/y']],
    ],
  ])('%s', (_, points, groups) => {
    expect(tiedPoints(points, undefined)).toEqual({ groups: groups.map((ids) => ids.map(among(points))), parted: [] })
  })
})

describe('the same words group without a tie', () => {
  const text = { en: 'planning is early' }
  const said = (id: StatementId, own: Partial<Point> = {}) => pointOf(id, { wording: { as: 'clause', text }, ...own })

  test.each<[string, Point, Point, boolean]>([
    ['clauses', said('a/x'), said('b/y'), true],
    ['verbs that do the same', said('a/x', { verb: 'stressed' }), said('b/y', { verb: 'recalled' }), true],
    ['a verb and none', said('a/x', { verb: 'stressed' }), said('b/y'), true],
    ['verbs that do not', said('a/x', { verb: 'supported' }), said('b/y', { verb: 'opposed' }), false],
    ['a recommendation and a statement', said('a/x', { verb: 'urged' }), said('b/y'), false],
    ['other levels', said('a/x', { level: 'full', list: 'agreed' }), said('b/y'), true],
    ['a proposition and a clause', said('a/x', { wording: { as: 'proposition', text } }), said('b/y'), false],
    [
      'full sentences, each of which names its own meeting',
      said('a/x', { wording: { as: 'sentence', text } }),
      said('b/y', { wording: { as: 'sentence', text } }),
      false,
    ],
    [
      'one language in common',
      said('a/x', { wording: { as: 'clause', text: { ...text, fr: 'x' } } }),
      said('b/y'),
      true,
    ],
    [
      'two languages in common, one of them otherwise',
      said('a/x', { wording: { as: 'clause', text: { ...text, fr: 'x' } } }),
      said('b/y', { wording: { as: 'clause', text: { ...text, fr: 'y' } } }),
      false,
    ],
    [
      'no language in common',
      said('a/x', { wording: { as: 'clause', text: { fr: 'planning is early' } } }),
      said('b/y'),
      false,
    ],
  ])('%s', (_, a, b, same) => {
    expect(saysTheSame(a, b)).toBe(same)
    expect(tiedPoints([a, b], undefined).groups).toHaveLength(same ? 1 : 2)
  })
})

describe('points that dispute each other', () => {
  test('are never brought together by a chain, and the tie that would is told', () => {
    const points = [
      pointOf('a/x'),
      pointOf('b/y', { echoes: tiesTo('a/x') }),
      pointOf('c/z', { echoes: tiesTo('b/y'), disputes: tiesTo('a/x') }),
    ]
    expect(idsOf(tiedPoints(points, undefined))).toEqual({
      groups: [['a/x', 'b/y'], ['c/z']],
      parted: [['c/z', 'b/y']],
    })
  })

  test('nor where the disputed one is the other', () => {
    const points = [pointOf('a/x', { disputes: tiesTo('c/z') }), pointOf('b/y'), pointOf('c/z')]
    const tied = [points[0], pointOf('b/y', { echoes: tiesTo('c/z', 'a/x') }), points[2]].flatMap((one) => one ?? [])
    expect(idsOf(tiedPoints(tied, undefined))).toEqual({ groups: [['a/x', 'b/y'], ['c/z']], parted: [['b/y', 'c/z']] })
  })

  test('nor by groups of which members dispute each other, joined by others', () => {
    const points = [
      pointOf('a/one'),
      pointOf('a/two', { echoes: tiesTo('a/one') }),
      pointOf('b/one', { disputes: tiesTo('a/one') }),
      pointOf('b/two', { echoes: tiesTo('b/one') }),
      pointOf('c/bridge', { echoes: tiesTo('a/two', 'b/two') }),
    ]
    expect(idsOf(tiedPoints(points, undefined))).toEqual({
      groups: [
        ['a/one', 'a/two', 'c/bridge'],
        ['b/one', 'b/two'],
      ],
      parted: [['c/bridge', 'b/two']],
    })
  })

  test('nor by the same words', () => {
    const wording = { as: 'clause', text: { en: 'it is so' } } as const
    const points = [pointOf('a/x', { wording }), pointOf('b/y', { wording, disputes: tiesTo('a/x') })]
    expect(idsOf(tiedPoints(points, undefined))).toEqual({ groups: [['a/x'], ['b/y']], parted: [['b/y', 'a/x']] })
  })
})

describe('a conclusion of the final meeting', () => {
  const concluded = pointOf('oslo/x', { list: 'agreed', level: 'concluded', echoes: tiesTo('a/x') })
  const points = [pointOf('a/x', { sameWordsAs: tiesTo('oslo/x') }), concluded]

  test('is always alone, and its ties part nothing', () => {
    expect(idsOf(tiedPoints(points, 'oslo'))).toEqual({ groups: [['a/x'], ['oslo/x']], parted: [] })
  })

  test('is a point like others where the meeting is not final', () => {
    for (const final of [undefined, 'a']) expect(idsOf(tiedPoints(points, final)).groups).toEqual([['a/x', 'oslo/x']])
  })

  test('is no bridge between others', () => {
    const bridge = [pointOf('a/x'), pointOf('b/y'), { ...concluded, echoes: tiesTo('a/x', 'b/y') }]
    expect(idsOf(tiedPoints(bridge, 'oslo')).groups).toEqual([['a/x'], ['b/y'], ['oslo/x']])
  })

  test('is what was concluded there, not what was agreed there or voted', () => {
    expect(concludes(concluded, 'oslo')).toBe(true)
    expect(concludes({ ...concluded, level: 'full' }, 'oslo')).toBe(false)
    expect(concludes(voteOf('oslo/x'), 'oslo')).toBe(false)
    expect(concludes(concluded, undefined)).toBe(false)
  })
})

test('a statement is similar to what it echoes and what it shares its words with', () => {
  expect(similarTo(pointOf('a/x', { echoes: tiesTo('b/y'), sameWordsAs: tiesTo('c/z') }))).toEqual(['b/y', 'c/z'])
  expect(similarTo(voteOf('a/x', { echoes: tiesTo('b/y'), disputes: tiesTo('c/z') }))).toEqual(['b/y'])
})

describe('whatever is tied and disputed', () => {
  test('nobody disputes a member of their own group, every point is in one, and all ties group or are told', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { groups, parted } = tiedPoints(points, 'c')
        const groupOf = new Map(groups.flatMap((group, index) => group.map(({ id }) => [id, index] as const)))
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(points.map(({ id }) => id).sort())
        for (const { id, disputes } of points)
          for (const { to } of disputes) if (to !== id) expect(groupOf.get(to)).not.toBe(groupOf.get(id))
        const told = new Set(parted.map(String))
        const free = new Set(points.filter((point) => !concludes(point, 'c')).map(({ id }) => id))
        for (const point of points.filter(({ id }) => free.has(id)))
          for (const to of similarTo(point).filter((id) => free.has(id)))
            expect(groupOf.get(to) === groupOf.get(point.id)).toBe(!told.has(String([point.id, to])))
      }),
      runs(3000),
    )
  })

  test('what groups does not depend on the order in which statements are written', () => {
    fc.assert(
      fc.property(anyPoints, fc.infiniteStream(fc.nat()), (points, keys) => {
        const sort = new Map(points.map(({ id }) => [id, keys.next().value ?? 0]))
        const shuffled = [...points].sort(
          (a, b) => sessions.indexOf(a.id.charAt(0)) - sessions.indexOf(b.id.charAt(0)) || rank(a) - rank(b),
        )
        const rankless = (some: readonly Point[]): unknown => {
          const { groups, parted } = tiedPoints(some, 'c')
          return [groups.map((group) => group.map(({ id }) => id).sort()).sort(), parted]
        }
        expect(rankless(shuffled)).toEqual(rankless(points))
        function rank({ id }: Point): number {
          return sort.get(id) ?? 0
        }
      }),
      runs(3000),
    )
  })
})

const sessions = ['b', 'a', 'c']
const ids = sessions.flatMap((session) => ['x', 'y', 'z'].map((id): StatementId => `${session}/${id}`))
const someIds = fc.subarray(ids, { maxLength: 2 })

/** Points of three meetings; few words, so that many are the same; none both echoes and disputes another. */
const anyPoints: fc.Arbitrary<readonly Point[]> = fc.subarray(ids).chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) =>
      fc
        .record({
          echoes: someIds,
          same: someIds,
          disputes: someIds,
          words: fc.constantFrom<Readonly<Record<string, string>>>(
            { en: 'one' },
            { en: 'one', fr: 'un' },
            { fr: 'un' },
          ),
          own: fc.boolean(),
          verb: fc.constantFrom<(Verb | undefined)[]>(undefined, 'opposed'),
          level: fc.constantFrom('said', 'concluded'),
        })
        .map(({ echoes, same, disputes, words, own, verb, level }) =>
          pointOf(id, {
            echoes: tiesTo(...echoes.filter((to) => to !== id)),
            sameWordsAs: tiesTo(...same.filter((to) => to !== id)),
            disputes: tiesTo(...disputes.filter((to) => to !== id)),
            level: level === 'concluded' ? 'concluded' : 'said',
            ...(own && { wording: { as: 'clause', text: words } }),
            ...(verb !== undefined && { verb }),
          }),
        ),
    ),
  ),
)

function among(points: readonly Point[]) {
  return (id: StatementId): Point | undefined => points.find((point) => point.id === id)
}

function idsOf({ groups, parted }: ReturnType<typeof tiedPoints>) {
  return { groups: groups.map((group) => group.map(({ id }) => id)), parted }
}
