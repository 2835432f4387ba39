import type { Diagnostic } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'

/**
 * Warns of every field of a cover that is not known and is printed as a visible blank: in the same words for a report
 * in any language, so that it is told once.
 */
export function blanksIn({ id, cover }: Edition): readonly Diagnostic[] {
  const { from } = cover
  const wanted = {
    none: {},
    letter: { to: cover.to, name: from?.name, office: from?.office },
    'note-verbale': { to: cover.to, mission: from?.mission },
  }[cover.form]
  return Object.entries(wanted).flatMap(([field, text]) => (text === undefined ? [blank(id, field)] : []))
}

function blank(edition: string, field: string): Diagnostic {
  const key = field === 'to' ? 'to:' : `from: ${field}:`
  return {
    rule: 'blank-is-filled',
    severity: 'warning',
    what: `The cover of the edition \`${edition}\` has a blank: the notes do not say ${meanings[field] ?? field}`,
    todo: `Add \`${key}\` to the edition in series.yaml`,
    related: [],
  }
}

const meanings: Readonly<Record<string, string>> = {
  to: 'whom it addresses',
  name: 'who signs it',
  office: 'in which office it is signed',
  mission: 'which mission sends it',
}
