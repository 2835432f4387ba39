import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { RuleId } from '../model/rules.ts'
import { version } from '../model/version.ts'
import { safeJson } from './format-json.ts'
import { visible } from './terminal-text.ts'

/** What SARIF tells of a rule. */
export interface SarifRule {
  readonly id: RuleId
  readonly what: string
  readonly why: string
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Diagnostic['severity'],
  string
>

/**
 * Writes diagnostics in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which forges show beside
 * the lines of the notes. `inRepository` gives the path of a file from the root of the repository; `rules` tells what
 * the rules ask for.
 */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  inRepository: (path: string) => string,
  rules: readonly SarifRule[],
): string {
  const broken = rules.filter(({ id }) => diagnostics.some(({ rule }) => rule === id))
  const driver = { name: 'report', version, rules: broken.map(ruleOf) }
  const results = diagnostics.map((diagnostic) => resultOf(diagnostic, inRepository))
  return safeJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  })
}

function ruleOf({ id, what, why }: SarifRule): object {
  return { id, shortDescription: { text: what }, fullDescription: { text: why } }
}

function resultOf({ rule, severity, what, todo, place, related }: Diagnostic, inRepository: (path: string) => string) {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: visible([what, ...(todo?.split('\n') ?? [])].join('. ').replaceAll('..', '.')) },
    ...(place && { locations: [locationOf(place, inRepository)] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({
        ...locationOf(one.place, inRepository),
        message: { text: visible(one.what) },
      })),
    }),
  }
}

/** A region of SARIF ends before its last column, as a place does. */
function locationOf({ file, line, column, endLine, endColumn }: Place, inRepository: (path: string) => string) {
  const uri = inRepository(file).split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  }
}
