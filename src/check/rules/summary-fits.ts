import { membersOf } from '../../model/evidence.ts'
import { isAgreement } from '../../model/levels.ts'
import type { StatementId } from '../../model/names.ts'
import type { ComposedEdition } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'

export const summaryFits = defineRule({
  id: 'summary-fits',
  on: 'report',
  what: 'The summary has room for every agreement and every open question.',
  why: 'Beyond 350 words the weakest are left out, and the summary says so.',
  failing: 'The agreements of a long series, each worded in full, make 500 words.',
  clean: 'The same, with a `short:` wording for each.',
  check: ({ evidence, report }) => {
    const summary = report.root.children.find((section) => section.role === 'summary')
    if (summary === undefined) return []
    const told = new Set(
      summary.children.flatMap((block) => (block.type === 'paragraph' ? (block.data?.sources ?? []) : [])),
    )
    const left = worthTelling(evidence).filter((id) => !told.has(id))
    if (left.length === 0) return []
    return [
      {
        what: `The summary of the edition \`${evidence.edition.id}\` has no room for ${left.length} of its points`,
        todo: 'Give the statements a shorter wording with `short:`.',
        statements: left,
      },
    ]
  },
})

function worthTelling({ themes }: ComposedEdition['evidence']): readonly StatementId[] {
  const findings = themes.flatMap((theme) => theme.findings)
  const agreed = findings
    .filter((finding) => finding.contestedBy.length === 0)
    .flatMap(membersOf)
    .filter(isAgreement)
  const contested = findings
    .filter((finding) => finding.contestedBy.length > 0 && finding.group !== 'raised')
    .map((finding) => finding.lead)
  const open = themes
    .flatMap((theme) => theme.dilemmas)
    .filter((dilemma) => dilemma.course.state !== 'settled')
    .map((dilemma) => dilemma.members[0])
  return [...agreed, ...contested, ...open].map(({ id }) => id)
}
