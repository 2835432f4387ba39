import type { RuleTexts } from '../define-rule.ts'
import { inFiles, inSession, soundPoint } from '../example.ts'

/** The rules whose faults `link/` reports when it looks up what a statement names. */
export const reportedByLinkStatements = {
  'statement-has-one-text': {
    what: 'A statement says one thing, in one way.',
    why: 'With two wordings the report would have to choose; without any it has nothing to print.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    proposition: Integration is a tool.`),
    clean: soundPoint,
  },
  'theme-is-known': {
    what: 'A theme is one of those that series.yaml lists, or an alias of one.',
    why: 'Under a theme that does not exist a statement would stand in no section of the report.',
    failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integraton
    level: full
    that: integration is a tool`),
    clean: soundPoint,
  },
  'topic-is-known': {
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
  },
  'source-is-known': {
    what: 'A source is one of those that the session lists.',
    why: 'A draft shows where each statement comes from.',
    failing: inSession(`sources:
  - id: mfa
    title: Public account
agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    source: mod`),
    clean: inSession(`sources:
  - id: mfa
    title: Public account
agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    source: mfa, para. 7`),
  },
  'reference-is-known': {
    what: 'A reference names a statement that is recorded.',
    why: 'A tie to nothing ties nothing: points that belong together would stand apart.',
    failing: inFiles({
      'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [beijing/not-a-gaol]`,
      'beijing.yaml': `agreed:
  - id: not-a-goal
    theme: integration
    level: full
    that: integration is a tool`,
    }),
    clean: inFiles({
      'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [beijing/not-a-goal]`,
      'beijing.yaml': `agreed:
  - id: not-a-goal
    theme: integration
    level: full
    that: integration is a tool`,
    }),
  },
} as const satisfies RuleTexts
