import { groupBy } from './grouping.ts'
import type { Slug, StatementId } from './names.ts'
import type { Notes } from './notes.ts'
import { byCodeUnit, sessionOf } from './order.ts'
import { SameWords } from './same-words.ts'
import { finalOf } from './session.ts'
import type { Assertion, Point } from './statement.ts'
import { isPoint } from './statement.ts'

/** Points in groups, and the ties that do not group since they would bring points together that dispute each other. */
export interface TiedPoints {
  readonly groups: readonly (readonly Point[])[]
  readonly parted: readonly (readonly [StatementId, StatementId])[]
}

/**
 * Groups points that are tied by `echoes` or `same-words-as`, or said in the same words, directly or through others.
 * A conclusion of the final meeting is always alone: its ties are mentions. Points that dispute each other are never in
 * one group. Each group keeps the order of `points`; ties to other points are passed over. What groups does not depend
 * on the order in which statements are written.
 */
export function tiedPoints(points: readonly Point[], final: Slug | undefined): TiedPoints {
  const free = points.filter((point) => !concludes(point, final))
  const [written, byWords] = [tiesWritten(free), tiesByWords(free)]
  const disputes = free
    .filter((point) => point.disputes.length > 0)
    .flatMap((point) => point.disputes.map(({ to }): PointTie => [point.id, to]))
  // Most points stand alone: only one that is tied, or disputed, needs a group.
  const bound = new Set([written, byWords, disputes].flat(2))
  const groups = new Map(
    free.filter(({ id }) => bound.has(id)).map(({ id }): [StatementId, OpenGroup] => [id, openGroup(id)]),
  )
  for (const [from, to] of disputes) part(groups.get(from), groups.get(to))
  const parted: (readonly [StatementId, StatementId])[] = []
  for (const [from, to] of [written, byWords].flatMap((ties) => inOrder(ties, points))) {
    const [one, other] = [groups.get(from), groups.get(to)]
    if (one === undefined || other === undefined || one === other) continue
    if (one.against.has(other)) parted.push([from, to])
    else unite(one, other, groups)
  }
  return { groups: [...groupBy(points, (point) => groups.get(point.id) ?? point).values()], parted }
}

/** Groups the points of notes. */
export function tiedPointsIn(notes: Pick<Notes, 'sessions'>): TiedPoints {
  return tiedPoints(
    notes.sessions.flatMap(({ statements }) => statements.filter(isPoint)),
    finalOf(notes)?.id,
  )
}

/** Names the statements that a statement is said to be similar to. */
export function similarTo(assertion: Assertion): readonly StatementId[] {
  const vouched = assertion.kind === 'point' ? assertion.sameWordsAs : none
  if (assertion.echoes.length + vouched.length === 0) return none
  return [...assertion.echoes, ...vouched].map((tie) => tie.to)
}

const none: readonly never[] = []

/** Lists what assertions are said to be similar to, each by its two ends. */
export function tiesWritten(assertions: readonly Assertion[]): readonly (readonly [StatementId, StatementId])[] {
  const ties: (readonly [StatementId, StatementId])[] = []
  for (const assertion of assertions) for (const to of similarTo(assertion)) ties.push([assertion.id, to])
  return ties
}

/** Tells whether a point is a conclusion of the final meeting. */
export function concludes(assertion: Assertion, final: Slug | undefined): boolean {
  return assertion.kind === 'point' && assertion.level === 'concluded' && sessionOf(assertion.id) === final
}

/** A group that may still grow: its members, and the groups that hold a point which goes against one of them. */
interface OpenGroup {
  readonly members: StatementId[]
  readonly against: Set<OpenGroup>
}

function openGroup(id: StatementId): OpenGroup {
  return { members: [id], against: new Set() }
}

function part(one: OpenGroup | undefined, other: OpenGroup | undefined): void {
  if (one === undefined || other === undefined || one === other) return
  one.against.add(other)
  other.against.add(one)
}

/** Moves the smaller group into the larger. */
function unite(one: OpenGroup, other: OpenGroup, groups: Map<StatementId, OpenGroup>): void {
  const [few, many] = weightOf(one) < weightOf(other) ? [one, other] : [other, one]
  for (const opponent of few.against) {
    opponent.against.delete(few)
    part(opponent, many)
  }
  for (const id of few.members) {
    many.members.push(id)
    groups.set(id, many)
  }
}

function weightOf({ members, against }: OpenGroup): number {
  return members.length + against.size
}

type PointTie = readonly [StatementId, StatementId]

/** Ties each point to the first before it that has its words, in each of its languages. */
function tiesByWords(points: readonly Point[]): readonly PointTie[] {
  const said = new SameWords()
  return inWords(withTwins(points)).flatMap((point) => {
    const twins = said.firstInEach(point)
    said.add(point)
    return twins.map((twin): PointTie => [point.id, twin.id])
  })
}

/** Keeps the points whose words others have too, in one language at least: no others can say the same. */
function withTwins(points: readonly Point[]): readonly Point[] {
  const [said, again] = [new Set<string>(), new Set<string>()]
  for (const { wording } of points)
    for (const words of Object.values(wording.text)) (said.has(words) ? again : said).add(words)
  if (again.size === 0) return none
  return points.filter(({ wording }) => Object.values(wording.text).some((words) => again.has(words)))
}

/** Orders the points of each session by what they say, so that what was written first decides nothing. */
function inWords(points: readonly Point[]): readonly Point[] {
  const sessions = groupBy(points, ({ id }) => sessionOf(id))
  return [...sessions.values()].flatMap((own) =>
    own
      .map((point) => ({ point, content: contentOf(point) }))
      .sort((a, b) => byCodeUnit(a.content, b.content) || byCodeUnit(a.point.id, b.point.id))
      .map(({ point }) => point),
  )
}

/**
 * Orders ties by the sessions that they lead from and to; ties of the same sessions by what is said there, so that
 * neither ids nor the order in a file decide which of two ties groups, unless all else is the same.
 */
function inOrder(ties: readonly PointTie[], points: readonly Point[]): readonly PointTie[] {
  if (ties.length < 2) return ties
  const ids = new Set(ties.flat())
  const tied = points.filter(({ id }) => ids.has(id))
  const rank = new Map([...new Set(tied.map(({ id }) => sessionOf(id)))].map((session, index) => [session, index]))
  const said = new Map(tied.map((point) => [point.id, contentOf(point)]))
  const byContent = (a: StatementId, b: StatementId): number => byCodeUnit(said.get(a) ?? '', said.get(b) ?? '')
  const ranked = ties.map(([from, to]) => ({ from, to, ranks: [from, to].map((id) => rank.get(sessionOf(id)) ?? -1) }))
  return ranked
    .sort(
      (a, b) =>
        byNumbers(a.ranks, b.ranks) ||
        byContent(a.from, b.from) ||
        byContent(a.to, b.to) ||
        byCodeUnit(a.from, b.from) ||
        byCodeUnit(a.to, b.to),
    )
    .map(({ from, to }): PointTie => [from, to])
}

function byNumbers([a = 0, x = 0]: readonly number[], [b = 0, y = 0]: readonly number[]): number {
  return a - b || x - y
}

/** What a point says, and how: all that is printed of it alone. */
function contentOf({ wording, level, verb, by, reservations, themes, topic }: Point): string {
  return JSON.stringify([wording, level, verb, by, reservations, themes, topic])
}
