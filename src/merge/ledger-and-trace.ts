import { bookmarkOf } from '../model/bookmark-of.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { forgetful, type Memory } from '../model/memory.ts'
import type { Report } from '../model/report.ts'
import type { Trace, TraceBlock } from '../model/trace.ts'
import { sourcedBlocks } from './sourced-blocks.ts'

/**
 * Proves that a report loses nothing: folds over the composed tree and finds for every statement of the evidence the
 * one block that is its home. Throws if a statement has no home, two, or one that does not name it as a source: that is
 * a fault of the program, never of the notes.
 */
export function ledgerAndTrace(
  evidence: Evidence,
  report: Report,
  memory: Memory = forgetful,
): { readonly ledger: Ledger; readonly trace: Trace } {
  const blocks = sourcedBlocks(report.root, memory)
  const edition = evidence.edition.id
  requireFates(evidence)
  const statements = blocks.flatMap((block) => linesOf(block, evidence.fates))
  requireHomes(evidence.fates, statements, blocks)
  return { ledger: { edition, statements }, trace: { edition, blocks } }
}

/** Makes the lines of the statements that are at home in a block, in its own order: what it mentions has its own. */
function linesOf({ bookmark, paragraph, statements }: TraceBlock, fates: Evidence['fates']): readonly LedgerLine[] {
  const lines: LedgerLine[] = []
  for (const statement of statements.length === 1 ? statements : new Set(statements)) {
    const fate = fates.get(statement)
    if (fate === undefined || fate.fate === 'omitted' || bookmarkOf(fate.into) !== bookmark) continue
    lines.push({ statement, ...fate, ...(paragraph === undefined ? {} : { paragraph }) })
  }
  return lines
}

function requireFates({ notes, fates }: Evidence): void {
  const recorded = notes.sessions.flatMap((session) => session.statements.map((statement) => statement.id))
  const homeless = recorded.filter((id) => !fates.has(id))
  if (homeless.length > 0) throw new Error(`The ledger does not close: no fate for ${homeless.join(', ')}`)
}

/**
 * Throws unless each home has its line. Where every block stands once, no statement has two lines, so that as many
 * lines as homes are proof: only else is the one that is amiss looked for.
 */
function requireHomes(fates: Evidence['fates'], lines: readonly LedgerLine[], blocks: readonly TraceBlock[]): void {
  let homes = 0
  for (const { fate } of fates.values()) if (fate !== 'omitted') homes += 1
  const stands = new Set(blocks.map(({ bookmark }) => bookmark))
  if (stands.size === blocks.length && lines.length === homes) return
  const loss = lossIn(fates, lines, blocks)
  if (loss !== undefined) throw new Error(`The ledger does not close: ${loss}`)
}

function lossIn(
  fates: Evidence['fates'],
  lines: readonly LedgerLine[],
  blocks: readonly TraceBlock[],
): string | undefined {
  const standing = groupBy(blocks, ({ bookmark }) => bookmark)
  const named = new Set(lines.map(({ statement }) => statement))
  for (const [statement, fate] of fates) {
    if (fate.fate === 'omitted') continue
    const [block, again] = standing.get(bookmarkOf(fate.into)) ?? []
    if (block === undefined) return `${statement} is not in the report`
    if (again !== undefined) return `${statement} is in the report twice`
    if (!named.has(statement)) return `the paragraph of ${statement} does not name it`
  }
  return undefined
}
