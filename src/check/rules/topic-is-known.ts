import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

export const topicIsKnown = defineRule({
  id: 'topic-is-known',
  on: 'notes',
  what: 'A topic is one of those that the theme has.',
  why: 'Under a topic that does not exist a statement would stand nowhere in its section.',
  failing: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
    topics:
      - id: purpose
        title: Purpose`,
    'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    topic: porpose`,
  }),
  clean: inFiles({
    'series.yaml': `themes:
  - id: integration
    title: Integration
    topics:
      - id: purpose
        title: Purpose`,
    'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    topic: purpose`,
  }),
})
