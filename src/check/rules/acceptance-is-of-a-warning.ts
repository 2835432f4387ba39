import { didYouMean } from '../../model/did-you-mean.ts'
import { acceptable, ruleIds } from '../../model/rules.ts'
import type { Acceptance } from '../../model/statement.ts'
import { acceptancesIn } from '../acceptances.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds acceptances of what is no warning: of errors, and of rules that do not exist. */
export const acceptanceIsOfAWarning = defineRule({
  id: 'acceptance-is-of-a-warning',
  on: 'series',
  what: 'What is accepted is a warning that the program knows.',
  why: 'An error must be mended: with it, no report could be made that is true.',
  failing: inSession(`raised:
  - id: they-report
    theme: integration
    that: the missions report to the Council
    accept:
      stand-alone: it is plain who they are`),
  clean: inSession(`raised:
  - id: they-report
    theme: integration
    that: they report to the Council
    accept:
      stands-alone: it is plain who they are`),
  check: ({ notes }) => acceptancesIn({ notes }).flatMap(({ acceptance }) => faultOf(acceptance)),
})

function faultOf({ rule, place }: Acceptance): readonly Fault[] {
  if (acceptable.some((id) => id === rule)) return []
  if (ruleIds.some((id) => id === rule)) {
    const what = `Unexpected \`${rule}\` under \`accept\`: it cannot be accepted`
    return [{ what, todo: 'Take the line away, and mend what it is about.', place }]
  }
  const what = `Unexpected \`${rule}\` under \`accept\`: no warning has this name`
  const advice = 'Write the name that stands last in the warning, and after a colon the reason.'
  const near = didYouMean(rule, acceptable)
  return [{ what, todo: near?.startsWith('Did') === true ? near : advice, place }]
}
