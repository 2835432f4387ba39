import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/** Finds themes without a statement. */
export const themeUsed = defineRule({
  id: 'theme-used',
  on: 'report',
  what: 'Every theme has a statement.',
  why: 'A theme without one is printed as a section that says so; often its id is merely misspelt in `theme:` lists.',
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
  check: ({ evidence }) => {
    // Before the first statement is written, no theme has one, and nothing is wrong.
    if (evidence.fates.size === 0) return []
    return evidence.themes
      .filter(({ findings, dilemmas, alsoHere }) => findings.length + dilemmas.length + alsoHere.length === 0)
      .map(({ theme: { id, written } }) => ({
        what: `No statement has the theme \`${id}\``,
        todo: 'Leave it, if the report is to say so; or take the theme away.',
        place: written,
      }))
  },
})
