import type { Locale } from '../locales/define-locale.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'

/** Warns of every field of a cover that is not known and is printed as a visible blank. */
export function blanksIn({ id, cover }: Edition, { cover: { blanks } }: Locale): readonly Diagnostic[] {
  const { from } = cover
  const wanted = {
    none: {},
    letter: { to: cover.to, name: from?.name, office: from?.office },
    'note-verbale': { to: cover.to, mission: from?.mission },
  }[cover.form]
  return Object.entries(wanted).flatMap(([field, text]) => (text === undefined ? [blank(id, field, blanks)] : []))
}

function blank(edition: string, field: string, blanks: Readonly<Record<string, string>>): Diagnostic {
  const key = field === 'to' ? 'to:' : `from: ${field}:`
  return {
    rule: 'blank-is-filled',
    severity: 'warning',
    what: `The cover of the edition \`${edition}\` prints ${blanks[field] ?? field}, since the notes do not say it`,
    todo: `Add \`${key}\` to the edition in series.yaml`,
    related: [],
  }
}
