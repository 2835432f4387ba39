import type { RuleId, Severity } from '../model/rules.ts'
import { ruleIds, severities } from '../model/rules.ts'
import type { RuleText } from './define-rule.ts'
import { reportedByCheck } from './reported/by-check.ts'
import { reportedByComposeAndRender } from './reported/by-compose-and-render.ts'
import { reportedByHost } from './reported/by-host.ts'
import { reportedByLinkSeries } from './reported/by-link-series.ts'
import { reportedByLinkStatements } from './reported/by-link-statements.ts'
import { reportedByReadFields } from './reported/by-read-fields.ts'
import { reportedByReadYaml } from './reported/by-read-yaml.ts'
import { checkingRules } from './rules/index.ts'

/** A rule as the manual of the rules prints it. */
export interface ManualEntry extends RuleText {
  readonly id: RuleId
  readonly severity: Severity
}

/** Each rule stands in one of these tables. The compiler names an id that stands in none. */
const texts: Readonly<Record<RuleId, RuleText>> = {
  ...reportedByHost,
  ...reportedByReadYaml,
  ...reportedByReadFields,
  ...reportedByLinkSeries,
  ...reportedByLinkStatements,
  ...reportedByComposeAndRender,
  ...reportedByCheck,
  ...checkingRules,
}

/** Every rule, in the order of `model/rules.ts`, whoever reports its faults. */
export const manual: readonly ManualEntry[] = ruleIds.map((id) => {
  const { what, why, failing, clean } = texts[id]
  return { id, severity: severities[id], what, why, failing, clean }
})
