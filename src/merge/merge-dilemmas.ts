import { sameChoice } from '../model/choice.ts'
import type { MergedDilemma, MergedHorn } from '../model/evidence.ts'
import { components, groupBy } from '../model/grouping.ts'
import type { StatementId } from '../model/names.ts'
import { SameTexts } from '../model/same-texts.ts'
import type { Assertion, Consideration, Dilemma, Tie } from '../model/statement.ts'
import { refersToPoint } from '../model/statement.ts'
import type { Text } from '../model/text.ts'
import { sameText } from '../model/text.ts'
import { courseOf } from './course-of.ts'

/**
 * Merges dilemmas that echo one another, each set named after its first-recorded member. Expects dilemmas and
 * assertions in first-recorded order, and ties among them only.
 */
export function mergeDilemmas(
  dilemmas: readonly Dilemma[],
  assertions: readonly Assertion[],
  byRecord: (a: StatementId, b: StatementId) => number,
): readonly MergedDilemma[] {
  const byId = new Map(dilemmas.map((dilemma) => [dilemma.id, dilemma]))
  const ties = dilemmas.flatMap((dilemma) => dilemma.echoes.map((tie) => [dilemma.id, tie.to] as const))
  const leading: Leading = {
    settling: leadingTo(assertions, (one) => (one.kind === 'point' ? one.resolves : [])),
    bearing: leadingTo(assertions, ({ bearsOn }) => bearsOn),
  }
  return components([...byId.keys()], ties).flatMap((ids) => {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? [])
    return first === undefined ? [] : [mergeMembers([first, ...rest], leading, byRecord)]
  })
}

type LeadingTo = ReadonlyMap<StatementId, readonly StatementId[]>

/** What settles each dilemma, and what bears on it. */
interface Leading {
  readonly settling: LeadingTo
  readonly bearing: LeadingTo
}

/** Finds for each dilemma the assertions that have a tie to it. */
function leadingTo(assertions: readonly Assertion[], tiesOf: (one: Assertion) => readonly Tie[]): LeadingTo {
  const leads = assertions
    .filter((one) => tiesOf(one).length > 0)
    .flatMap((one) => tiesOf(one).map(({ to }) => ({ to, id: one.id })))
  return new Map([...groupBy(leads, ({ to }) => to)].map(([to, found]) => [to, found.map(({ id }) => id)]))
}

function mergeMembers(
  members: readonly [Dilemma, ...Dilemma[]],
  { settling, bearing }: Leading,
  byRecord: (a: StatementId, b: StatementId) => number,
): MergedDilemma {
  const ids = members.map((member) => member.id)
  const to = (leads: LeadingTo): readonly StatementId[] =>
    [...new Set(ids.flatMap((id) => leads.get(id) ?? []))].sort(byRecord)
  return {
    subject: `dilemma:${members[0].id}`,
    members,
    choice: members[0].choice,
    horns: mergeHorns(members),
    course: courseOf(ids, to(settling), byRecord),
    bearing: to(bearing),
    mentions: [],
  }
}

/**
 * The first member's horns, each with the sessions that put the choice in the same words, and all their considerations.
 */
function mergeHorns(members: readonly [Dilemma, ...Dilemma[]]): readonly MergedHorn[] {
  const [{ choice }] = members
  if (!('between' in choice)) return []
  const alike = members.filter((member) => sameChoice(member.choice, choice))
  return choice.between.map(({ horn }) => {
    const sayers = alike.flatMap((member) =>
      hornsOf(member)
        .filter((other) => sameText(other.horn, horn))
        .map((other) => ({ id: member.id, because: other.because })),
    )
    return { horn, saidIn: sayers.map((sayer) => sayer.id), because: mergeConsiderations(sayers) }
  })
}

/** A consideration, and the dilemmas in whose notes it stands. */
interface MergedConsideration {
  readonly what: Consideration
  readonly saidIn: StatementId[]
}

/** Considerations in the same words, and those that refer to the same point, stand once. */
function mergeConsiderations(
  sayers: readonly { readonly id: StatementId; readonly because: readonly Consideration[] }[],
): MergedHorn['because'] {
  const merged: MergedConsideration[] = []
  const [byPoint, byWords] = [new Map<StatementId, MergedConsideration>(), new SameTexts<MergedConsideration>()]
  for (const { id, because } of sayers) {
    for (const what of because) {
      const same = refersToPoint(what) ? byPoint.get(what.point.to) : byWords.first(what)
      if (same) {
        same.saidIn.push(id)
        continue
      }
      const first = { what, saidIn: [id] }
      merged.push(first)
      if (refersToPoint(what)) byPoint.set(what.point.to, first)
      else byWords.add(what, first)
    }
  }
  return merged
}

function hornsOf(dilemma: Dilemma): readonly { readonly horn: Text; readonly because: readonly Consideration[] }[] {
  return 'between' in dilemma.choice ? dilemma.choice.between : []
}
