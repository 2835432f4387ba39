import type { Series } from '../model/notes.ts'
import { remembering } from '../model/remembering.ts'
import type { Session } from '../model/session.ts'
import type { Point, Statement } from '../model/statement.ts'

/** Lists every point with its session, in the order of the series. */
export const pointsOf = remembering(
  ({ notes }: Series): readonly { readonly session: Session; readonly point: Point }[] =>
    notes.sessions.flatMap((session) => session.statements.filter(isPoint).map((point) => ({ session, point }))),
)

function isPoint(statement: Statement): statement is Point {
  return statement.kind === 'point'
}
