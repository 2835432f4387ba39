import type { Diagnostic } from './diagnostic.ts'
import { findStatement } from './find-statement.ts'
import { forgetful } from './memory.ts'
import type { StatementId } from './names.ts'
import type { Series } from './notes.ts'
import type { Place } from './place.ts'

/**
 * Makes places of the statements that a diagnostic speaks of: the first is its place, unless it has one, and the others
 * are related to it.
 */
export function placedIn(series: Pick<Series, 'notes'> | undefined): (diagnostic: Diagnostic) => Diagnostic {
  const find = findStatement(series?.notes.sessions ?? [], forgetful)
  return (given) => {
    if (given.statements === undefined) return given
    const { statements, ...diagnostic } = given
    const found = statements.flatMap((id) => relatedAt(id, find(id)?.place))
    const place = diagnostic.place ?? found[0]?.place
    return {
      ...diagnostic,
      ...(place && { place }),
      related: [...diagnostic.related, ...found.filter((other) => other.place !== place)],
    }
  }
}

function relatedAt(id: StatementId, place: Place | undefined): Diagnostic['related'] {
  return place ? [{ what: `\`${id}\``, place }] : []
}
