import { groupBy } from '../../model/grouping.ts'
import type { Slug, StatementId } from '../../model/names.ts'
import { finalOf } from '../../model/session.ts'
import type { Assertion, Point, Statement } from '../../model/statement.ts'
import { isAssertion } from '../../model/statement.ts'
import type { TiedPoints } from '../../model/tied-points.ts'
import { tiedPoints } from '../../model/tied-points.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds hidden points without which the public text says more, or less, than was recorded. */
export const claimStandsWithoutHidden = defineRule({
  id: 'claim-stands-without-hidden',
  on: 'series',
  what: 'What the public text says still holds beside what it hides.',
  why:
    'The public text is made as if hidden statements did not exist: what only they dispute stands undisputed in it, ' +
    'and what only they settle stays open.',
  failing: inSession(`agreed:
  - id: one-command
    theme: integration
    level: full
    that: one command should direct all means
raised:
  - id: own-command
    visibility: restricted
    theme: integration
    that: relief should have a command of its own
    disputes: [one-command]`),
  clean: inSession(`agreed:
  - id: one-command
    theme: integration
    level: full
    that: one command should direct all means
raised:
  - id: own-command
    visibility: restricted
    theme: integration
    that: relief should have a command of its own`),
  check: ({ notes, statements, tied }) => {
    if (!statements.some(isHidden)) return []
    const points = statements.filter((statement) => statement.kind === 'point')
    const hidden = statements.filter(isAssertion).filter(isHidden)
    const shown = shownOf(statements)
    return [...hidden.flatMap((assertion) => lost(assertion, shown)), ...fallenApart(points, tied, finalOf(notes)?.id)]
  },
})

/** The public statements by id, and those that dispute a statement by its id. */
interface Shown {
  readonly byId: ReadonlyMap<StatementId, Statement>
  readonly disputing: ReadonlyMap<StatementId, readonly { readonly by: Assertion }[]>
}

function shownOf(statements: readonly Statement[]): Shown {
  const shown = statements.filter((statement) => !isHidden(statement))
  const disputes = shown.filter(isAssertion).flatMap((by) => by.disputes.map(({ to }) => ({ to, by })))
  return {
    byId: new Map(shown.map((statement) => [statement.id, statement])),
    disputing: groupBy(disputes, ({ to }) => to),
  }
}

/**
 * Finds what the public text cannot say: that a hidden point disputes a public one or is disputed by it, or that it
 * settles a public dilemma.
 */
function lost(point: Assertion, { byId, disputing }: Shown): readonly Fault[] {
  const since = `since this ${point.kind} is ${point.visibility}`
  const settling = `since this point, which settles it, is ${point.visibility}`
  const settled = point.kind === 'point' ? point.resolves : []
  return [
    ...point.disputes
      .flatMap(({ to }) => byId.get(to) ?? [])
      .map((other) => fault(`The public text does not say that \`${other.id}\` is disputed, ${since}`, point, other)),
    ...(disputing.get(point.id) ?? []).map(({ by: other }) =>
      fault(`The public text does not say what \`${other.id}\` disputes, ${since}`, point, other),
    ),
    ...settled
      .flatMap(({ to }) => byId.get(to) ?? [])
      .map((other) => fault(`The public text leaves \`${other.id}\` open, ${settling}`, point, other)),
  ]
}

function fault(what: string, point: Assertion, { id, place }: Statement): Fault {
  return { what, todo: advice, place: point.place, related: [{ what: `\`${id}\``, place }] }
}

/** Finds public points that are tied to one another only through a hidden point. */
function fallenApart(points: readonly Point[], { groups }: TiedPoints, final: Slug | undefined): readonly Fault[] {
  const apart = tiedPoints(
    points.filter((point) => !isHidden(point)),
    final,
  ).groups
  const partOf = new Map(apart.flatMap((part) => part.map((point) => [point, part] as const)))
  return groups.flatMap((group) => {
    const shown = group.filter((point) => !isHidden(point))
    const link = group.find(isHidden)
    if (link === undefined || new Set(shown.map((point) => partOf.get(point))).size < 2) return []
    const names = shown.map(({ id }) => `\`${id}\``).join(' and ')
    const what = `In the public text ${names} stand apart, since this point, which ties them, is ${link.visibility}`
    return [{ what, todo: advice, place: link.place }]
  })
}

const advice =
  'If the public text would mislead, weaken the public statement or omit it; nothing else can tell its readers.'

function isHidden({ visibility }: Statement): boolean {
  return visibility !== 'public'
}
