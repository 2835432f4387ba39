import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf, hasErrors } from '../model/diagnostic.ts'
import { groupBy } from '../model/grouping.ts'
import type { Series } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { RecordedTexts } from '../model/recorded-texts.ts'
import type { RuleId } from '../model/rules.ts'
import type { Statement } from '../model/statement.ts'
import type { Accepted } from './acceptances.ts'
import { acceptancesIn } from './acceptances.ts'

/**
 * Takes away each warning that the rapporteur has looked at and accepted, and each information. Errors are never taken
 * away. An acceptance that answers nothing is a warning of its own, told only if there is no error: what an error keeps
 * from being checked may still come. Takes the diagnostics of a whole run, the series as far as it could be read, and
 * what its texts were at the last release; the others keep their order, and the new ones stand last.
 */
export function withoutAccepted(
  diagnostics: readonly Diagnostic[],
  series: Pick<Series, 'notes'> | undefined,
  recorded: RecordedTexts = new Map(),
): readonly Diagnostic[] {
  const acceptances = series === undefined ? [] : acceptancesIn(series)
  if (acceptances.length === 0) return diagnostics
  const answered = new Set<Accepted>()
  const near = nearTo(acceptances)
  const left = diagnostics.filter((diagnostic) => {
    const by = near(diagnostic).filter((accepted) => answers(accepted, diagnostic))
    for (const accepted of by) answered.add(accepted)
    return by.length === 0
  })
  if (hasErrors(left)) return left
  const idle = acceptances.filter((accepted) => !answered.has(accepted) && isAsked(accepted, recorded))
  return [...left, ...idle.map(({ acceptance }) => unanswering(acceptance.rule, acceptance.place)).sort(byPlace)]
}

const ownRule = 'acceptance-answers' satisfies RuleId
const recordedRule = 'translation-is-up-to-date' satisfies RuleId

/** Whoever has no record of the last release, as a colleague who only checks, is told of no older translation. */
function isAsked({ acceptance }: Accepted, recorded: RecordedTexts): boolean {
  return acceptance.rule !== recordedRule || recorded.size > 0
}

function unanswering(rule: string, place: Place): Diagnostic {
  const todo = 'Take the line away: there is no such warning here any more.'
  return diagnosticOf(ownRule, `No warning of \`${rule}\` is told here, so that nothing is accepted`, { todo, place })
}

/**
 * Finds the acceptances that may answer a diagnostic: all of the series and of meetings, and those of the statements
 * that it names, or on whose lines it stands.
 */
function nearTo(acceptances: readonly Accepted[]): (diagnostic: Diagnostic) => readonly Accepted[] {
  const wide = acceptances.filter(({ of }) => !('id' in of))
  const keyed = acceptances.flatMap((accepted) => keysOf(accepted).map((key) => ({ key, accepted })))
  const byKey = groupBy(keyed, ({ key }) => key)
  return ({ statements = [], related, place }) => {
    const keys = [
      ...statements.map((id) => `\`${id}\``),
      ...related.map(({ what }) => what),
      ...(place ? [lineOf(place)] : []),
    ]
    const named = keys.flatMap((key) => (byKey.get(key) ?? []).map(({ accepted }) => accepted))
    return [...wide, ...new Set(named)]
  }
}

/** What the acceptance of a statement is found by: the name of the statement, and each of its lines. */
function keysOf({ of }: Accepted): readonly string[] {
  if (!('id' in of)) return []
  const { id, place } = of
  const lines = Array.from({ length: place.endLine - place.line + 1 }, (_, index) => place.line + index)
  return [`\`${id}\``, ...lines.map((line) => lineOf({ ...place, line }))]
}

function lineOf({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${file}:${line}`
}

function answers({ acceptance, of }: Accepted, diagnostic: Diagnostic): boolean {
  if (diagnostic.severity === 'error' || diagnostic.rule !== acceptance.rule) return false
  switch (of.kind) {
    case 'series':
      return true
    case 'session':
      return isOfSession(of.written, diagnostic.place)
    case 'point':
    case 'vote':
    case 'dilemma':
    case 'follow-up':
      return isOfStatement(of, diagnostic)
  }
}

/** A warning on the file of a session, on series.yaml, or without a place, can be of the session. */
function isOfSession({ file }: Place, place: Place | undefined): boolean {
  return place === undefined || place.file === file || /(?:^|\/)series\.yaml$/.test(place.file)
}

/** The pipeline turns the statements of a diagnostic into places that bear their names. */
function isOfStatement({ id, place }: Statement, diagnostic: Diagnostic): boolean {
  const named = diagnostic.related.some((other) => other.what === `\`${id}\`` && holds(place, other.place))
  return diagnostic.statements?.includes(id) === true || named || holds(place, diagnostic.place)
}

function holds(outer: Place, inner: Place | undefined): boolean {
  if (inner === undefined || inner.file !== outer.file) return false
  const begins = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)
  const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn)
  return begins && ends
}
