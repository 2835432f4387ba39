import type { Evidence } from '../../model/evidence.ts'
import type { Theme } from '../../model/notes.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds themes without a statement. */
export const themeUsed = defineRule({
  id: 'theme-used',
  on: 'report',
  what: 'Every theme has a statement that is printed.',
  why:
    'A theme without any statement is printed as a section that says so; often its id is merely misspelt in `theme:` ' +
    'lists. A theme of hidden or omitted statements alone has no section: it goes with them.',
  failing: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
  - id: protection
    title: Protection`,
    'geneva.yaml': `raised:
  - id: planning-early
    theme: integration
    that: planning should start early`,
  }),
  clean: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
  - id: protection
    title: Protection`,
    'geneva.yaml': `raised:
  - id: planning-early
    theme: [integration, protection]
    that: planning should start early`,
  }),
  check: ({ evidence, themes }) => {
    const empty = emptyThemes(evidence).map((theme) => ({
      what: `No statement has the theme \`${theme.id}\``,
      todo: 'Leave it, if the report is to say so; or take the theme away.',
      place: theme.written,
    }))
    const hidden = themes.filter(isHidden(evidence)).map((theme) => ({
      what: `Only hidden or omitted statements have the theme \`${theme.id}\``,
      todo: 'Leave it, if the report is not to name the theme; or give it a public statement.',
      place: theme.written,
    }))
    return [...empty, ...hidden]
  },
})

/** Before the first statement is written, no theme has one, and nothing is wrong. */
function emptyThemes({ fates, themes }: Evidence): readonly Theme[] {
  if (fates.size === 0) return []
  return themes
    .filter(({ findings, dilemmas, alsoHere }) => findings.length + dilemmas.length + alsoHere.length === 0)
    .map(({ theme }) => theme)
}

function isHidden({ themes }: Evidence): (theme: Theme) => boolean {
  const shown = new Set(themes.map(({ theme }) => theme.id))
  return ({ id }) => !shown.has(id)
}
