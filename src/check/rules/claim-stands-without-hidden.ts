import type { Point, Statement } from '../../model/statement.ts'
import { tiedPoints } from '../../model/tied-points.ts'
import type { Found } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'
import { pointGroups } from '../point-groups.ts'

export const claimStandsWithoutHidden = defineRule({
  id: 'claim-stands-without-hidden',
  on: 'series',
  what: 'What the public text says still holds beside what it hides.',
  why: 'The public text is made as if hidden statements did not exist: what only they dispute stands undisputed in it, and what only they settle stays open.',
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
  check: (series) => {
    const statements = series.notes.sessions.flatMap((session) => session.statements)
    if (!statements.some(isHidden)) return []
    const points = statements.filter((statement) => statement.kind === 'point')
    return [
      ...points.filter(isHidden).flatMap((point) => lost(point, statements)),
      ...fallenApart(points, pointGroups(series)),
    ]
  },
})

/** What the public text does not know: that a hidden point disputes a public one, or settles a public dilemma. */
function lost(point: Point, statements: readonly Statement[]): readonly Found[] {
  const publicOnes = new Map(
    statements.filter((statement) => !isHidden(statement)).map((statement) => [statement.id, statement]),
  )
  const found = (ties: Point['disputes'], what: (id: string) => string): readonly Found[] =>
    ties.flatMap(({ to }) => {
      const other = publicOnes.get(to)
      return other === undefined
        ? []
        : [{ what: what(to), todo: advice, place: point.place, related: [{ what: `\`${to}\``, place: other.place }] }]
    })
  const disputed = statements.filter(
    (other): other is Point =>
      other.kind === 'point' && !isHidden(other) && other.disputes.some((tie) => tie.to === point.id),
  )
  return [
    ...found(
      point.disputes,
      (id) => `The public text does not say that \`${id}\` is disputed, since this point is ${point.visibility}`,
    ),
    ...disputed.map(({ id, place }) => ({
      what: `The public text does not say what \`${id}\` disputes, since this point is ${point.visibility}`,
      todo: advice,
      place: point.place,
      related: [{ what: `\`${id}\``, place }],
    })),
    ...found(
      point.resolves,
      (id) => `The public text leaves \`${id}\` open, since this point, which settles it, is ${point.visibility}`,
    ),
  ]
}

/** Public points that are tied only through a hidden one. */
function fallenApart(points: readonly Point[], groups: readonly (readonly Point[])[]): readonly Found[] {
  const apart = tiedPoints(points.filter((point) => !isHidden(point)))
  return groups.flatMap((group) => {
    const shown = group.filter((point) => !isHidden(point))
    const link = group.find(isHidden)
    if (link === undefined || apart.filter((part) => part.some((point) => shown.includes(point))).length < 2) return []
    return [
      {
        what: `In the public text ${shown.map(({ id }) => `\`${id}\``).join(' and ')} stand apart, since this point, which ties them, is ${link.visibility}`,
        todo: advice,
        place: link.place,
      },
    ]
  })
}

const advice =
  'If the public text would mislead, weaken the public statement or omit it; nothing else can tell its readers.'

function isHidden({ visibility }: Statement): boolean {
  return visibility !== 'public'
}
