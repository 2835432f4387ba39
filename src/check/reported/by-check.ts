import type { RuleTexts } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** The rules whose faults `check/` reports when all others are known. */
export const reportedByCheck = {
  'acceptance-answers': {
    what: 'What is accepted is a warning that would be told.',
    why: 'An acceptance that nobody needs any more would hide the next warning of that name.',
    failing: inSession(`raised:
  - id: planning-early
    theme: integration
    that: planning should start early
    accept:
      stands-alone: it is plain who they are`),
    clean: inSession(`raised:
  - id: they-report
    theme: integration
    that: they report to the Council
    accept:
      stands-alone: it is plain who they are`),
  },
} as const satisfies RuleTexts
