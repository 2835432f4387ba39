import { contestantsByMember } from '../../model/contestants.ts'
import type { Evidence, Finding } from '../../model/evidence.ts'
import { membersOf } from '../../model/evidence.ts'
import type { StatementId } from '../../model/names.ts'
import { summaryLimit } from '../../model/report.ts'
import type { Assertion } from '../../model/statement.ts'
import { isAgreement } from '../../model/weight.ts'
import { defineRule } from '../define-rule.ts'

/** Finds agreements, contested agreements and open dilemmas that the summary had no room for. */
export const summaryFits = defineRule({
  id: 'summary-fits',
  on: 'report',
  what: 'The summary has room for every agreement and every open question.',
  why: `Beyond ${summaryLimit} words the weakest are left out, and the summary says so.`,
  failing: 'The agreements of a long series, each worded in full, make 500 words.',
  clean: 'The same, with a `short:` wording for each.',
  check: ({ evidence, report }) => {
    const summary = report.root.children.find((section) => section.role === 'summary')
    if (summary === undefined) return []
    const printed = new Set(
      summary.children.flatMap((block) => (block.type === 'paragraph' ? (block.data?.sources ?? []) : [])),
    )
    const missing = worthPrinting(evidence).filter((id) => !printed.has(id))
    if (missing.length === 0) return []
    return [
      {
        what: `The summary of the edition \`${evidence.edition.id}\` has no room for ${missing.length} of its points`,
        todo: 'Give the statements a shorter wording with `short:`.',
        statements: missing,
      },
    ]
  },
})

/** Lists what a summary should say: what was agreed, what of it is contested, and what is open. */
function worthPrinting({ themes }: Evidence): readonly StatementId[] {
  const findings = themes.flatMap((theme) => theme.findings)
  const contestants = contestantsByMember(findings)
  // Of a paragraph that is contested the summary tells only the points that are.
  const isTold = ({ id }: Assertion, { contestedBy }: Finding): boolean =>
    contestedBy.length === 0 || (contestants.get(id) ?? []).length > 0
  const agreed = findings
    .filter(({ group }) => group !== 'raised')
    .flatMap((finding) =>
      membersOf(finding)
        .filter((member) => member.kind === 'vote' || isAgreement(member))
        .filter((member) => isTold(member, finding)),
    )
  const open = themes
    .flatMap((theme) => theme.dilemmas)
    // A speaker's concern is in the summary by reference only.
    .filter(({ course, members: [first] }) => course.state !== 'settled' && first.by.length === 0)
    .map((dilemma) => dilemma.members[0])
  return [...agreed, ...open].map(({ id }) => id)
}
