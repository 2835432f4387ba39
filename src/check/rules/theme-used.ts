import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

export const themeUsed = defineRule({
  id: 'theme-used',
  on: 'series',
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
  check: ({ notes }) => {
    const used = notes.sessions.flatMap((session) => session.statements.flatMap((statement) => (statement.kind === 'follow-up' ? [] : statement.themes)))
    // Before the first statement is written, every theme waits for one.
    if (used.length === 0) return []
    return notes.themes
      .filter(({ id }) => !used.includes(id))
      .map(({ id, written }) => ({ what: `No statement has the theme \`${id}\``, todo: 'Leave it, if the report is to say so; or take the theme away.', place: written }))
  },
})
