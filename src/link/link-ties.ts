import { didYouMean } from '../model/did-you-mean.ts'
import type { Slug } from '../model/names.ts'
import type { Tie } from '../model/statement.ts'
import type { Named } from '../read/shapes/slug.ts'
import type { InSession } from './in-session.ts'

/** Finds the statements that are named; one that is not there is reported and left out. */
export function linkTies(names: readonly Named[], around: InSession): readonly Tie[] {
  return names.flatMap((named) => linkTie(named, around) ?? [])
}

/** Finds one statement: in the session that is named, or else in the one that names it. */
export function linkTie({ name, place }: Named, around: InSession): Tie | undefined {
  const [first = '', second] = name.split('/')
  const [session, id] = second === undefined ? [around.session, first] : [first, second]
  const { statements } = around.known
  if (!statements.has(session)) {
    around.report('reference-is-known', `Unexpected session \`${session}\` in \`${name}\``, {
      todo: didYouMean(session, [...statements.keys()]) ?? 'Look at `sessions` in series.yaml.',
      place,
    })
    return undefined
  }
  const there = statements.get(session)
  // A file that could not be read may well record it: its own trouble is reported.
  if (there === undefined) return undefined
  if (there.has(id)) return { to: `${session}/${id}`, place }
  const what = `Unexpected reference \`${name}\`: ${session} records no statement of that name`
  around.report('reference-is-known', what, { todo: advice(session, id, around), place })
  return undefined
}

function advice(session: Slug, id: Slug, around: InSession): string {
  const elsewhere = [...around.known.statements].filter(([, ids]) => ids?.has(id)).map(([other]) => `${other}/${id}`)
  if (elsewhere.length > 0) return didYouMean(`${elsewhere[0]}`, elsewhere.slice(0, 1)) ?? ''
  return (
    didYouMean(id, [...(around.known.statements.get(session) ?? [])]) ??
    `No statement stands in the file of \`${session}\`.`
  )
}
