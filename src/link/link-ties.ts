import { didYouMean } from '../model/did-you-mean.ts'
import type { Slug } from '../model/names.ts'
import type { Tie } from '../model/statement.ts'
import type { Named } from '../read/shapes/slug.ts'
import type { SessionContext } from './session-context.ts'

/** Finds the statements that are named. A statement that does not exist is reported and left out. */
export function linkTies(names: readonly Named[], context: SessionContext): readonly Tie[] {
  return names.flatMap((named) => linkTie(named, context) ?? [])
}

/** Finds one statement. A name without a session is that of a statement in the same session. */
export function linkTie({ name, place }: Named, context: SessionContext): Tie | undefined {
  const [first = '', second] = name.split('/')
  const [session, id] = second === undefined ? [context.session, first] : [first, second]
  const { statements } = context.series
  if (!statements.has(session)) {
    context.report('reference-is-known', `Unexpected session \`${session}\` in \`${name}\``, {
      todo: didYouMean(session, [...statements.keys()]) ?? 'Look at `sessions` in series.yaml.',
      place,
    })
    return undefined
  }
  const there = statements.get(session)
  // A file that could not be read may record the statement; the fault of that file is reported.
  if (there === undefined) return undefined
  if (there.has(id)) return { to: `${session}/${id}`, place }
  const what = `Unexpected reference \`${name}\`: ${session} records no statement of that name`
  context.report('reference-is-known', what, { todo: advice(session, id, context), place })
  return undefined
}

function advice(session: Slug, id: Slug, context: SessionContext): string {
  const elsewhere = [...context.series.statements].filter(([, ids]) => ids?.has(id)).map(([other]) => `${other}/${id}`)
  if (elsewhere.length > 0) return didYouMean(`${elsewhere[0]}`, elsewhere.slice(0, 1)) ?? ''
  return (
    didYouMean(id, [...(context.series.statements.get(session) ?? [])]) ??
    `No statement stands in the file of \`${session}\`.`
  )
}
