import type { Echo, Finding } from '../model/evidence.ts'
import { carriesItsLevel, isAgreement, strengthOf } from '../model/levels.ts'
import type { StatementId, Subject } from '../model/names.ts'
import { byCodeUnit, sessionOf } from '../model/order.ts'
import type { Point } from '../model/statement.ts'
import { concludes, similarTo, tiedPoints } from '../model/tied-points.ts'

/**
 * Makes findings of points: sets tied by `echoes` or `same-words-as`, each named after its first-recorded member. A
 * conclusion of the final conference is always a finding of its own; its ties are kept as mentions. Expects the points
 * in first-recorded order, and ties among them only.
 */
export function gatherFindings(
  points: readonly Point[],
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly Finding[] {
  const disputed = new Set(points.flatMap((point) => point.disputes.map(({ to }) => to)))
  const inDispute = points.filter((point) => point.disputes.length > 0 || disputed.has(point.id))
  const disputing = new Set(inDispute)
  return tiedPoints(points).map((members) => {
    const [first, ...others] = members
    const alone = first !== undefined && others.length === 0 && !concludes(first) && !disputing.has(first)
    return alone ? findingOf(first) : makeFinding(members, points, inDispute, byRecord)
  })
}

/** Makes the finding of a point that nothing is tied to. */
function findingOf(point: Point): Finding {
  return makeFinding([point], [point], [], () => 0)
}

function makeFinding(
  members: readonly Point[],
  all: readonly Point[],
  inDispute: readonly Point[],
  byRecord: (a: StatementId, b: StatementId) => number,
): Finding {
  const lead = chooseLead(members, byRecord)
  const first = members[0]?.id ?? lead.id
  return {
    subject: `finding:${first}` satisfies Subject,
    lead,
    echoes: members.filter((point) => point !== lead).map((point) => makeEcho(point, members)),
    group: concludes(lead) ? 'conclusion' : members.some(isAgreement) ? 'agreement' : 'raised',
    contestedBy: contestants(members, inDispute),
    consistentWith: concludes(lead) ? tiedTo(lead, all) : [],
    mentions: [],
  }
}

/**
 * Chooses whose wording leads: the point that is marked; else the one of the strongest level; else that of the latest
 * session; else the first by id.
 */
function chooseLead(members: readonly Point[], byRecord: (a: StatementId, b: StatementId) => number): Point {
  const latestFirst = (a: Point, b: Point): number =>
    sessionOf(a.id) === sessionOf(b.id) ? byCodeUnit(a.id, b.id) : byRecord(b.id, a.id)
  const [lead] = [...members].sort(
    (a, b) => Number(b.lead) - Number(a.lead) || strengthOf(a) - strengthOf(b) || latestFirst(a, b),
  )
  if (lead === undefined) throw new Error('A finding without members')
  return lead
}

/** Lets one wording serve two points only if the rapporteur vouches for it and both accept it, or both reject it. */
function makeEcho(point: Point, members: readonly Point[]): Echo {
  const vouched = (other: Point): boolean => hasTie(point.sameWordsAs, other.id) || hasTie(other.sameWordsAs, point.id)
  const alike = (other: Point): boolean =>
    other.stance === point.stance &&
    other.wording.as === point.wording.as &&
    carriesItsLevel(other) &&
    carriesItsLevel(point)
  const twin = members.find((other) => other !== point && vouched(other) && alike(other))
  return twin === undefined ? { point } : { point, sameWordsAs: twin.id }
}

/** Points outside the finding that dispute a member, or that a member disputes. */
function contestants(members: readonly Point[], inDispute: readonly Point[]): readonly Point[] {
  return inDispute.filter(
    (point) =>
      !members.includes(point) &&
      members.some((member) => hasTie(member.disputes, point.id) || hasTie(point.disputes, member.id)),
  )
}

function tiedTo(lead: Point, all: readonly Point[]): readonly StatementId[] {
  return all
    .filter((point) => point !== lead && (similarTo(lead).includes(point.id) || similarTo(point).includes(lead.id)))
    .map((point) => point.id)
}

function hasTie(ties: Point['echoes'], to: StatementId): boolean {
  return ties.some((tie) => tie.to === to)
}
