import { bookmarkOf } from '../model/bookmark-of.ts'
import type { Evidence } from '../model/evidence.ts'
import { groupBy } from '../model/grouping.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Bookmark, StatementId } from '../model/names.ts'
import type { Report } from '../model/report.ts'
import type { Trace, TraceBlock } from '../model/trace.ts'
import { sourcedBlocks } from './sourced-blocks.ts'

/**
 * Proves that a report loses nothing: folds over the composed tree and finds for every statement of the evidence the
 * one block that is its home. Throws if a statement has no home, two, or one that does not name it as a source: that is
 * a fault of the program, never of the notes.
 */
export function ledgerAndTrace(evidence: Evidence, report: Report): { readonly ledger: Ledger; readonly trace: Trace } {
  const blocks = sourcedBlocks(report.root)
  const edition = evidence.edition.id
  return {
    ledger: { edition, statements: inReportOrder(ledgerLines(evidence, blocks), blocks) },
    trace: { edition, blocks },
  }
}

function ledgerLines(evidence: Evidence, blocks: readonly TraceBlock[]): readonly LedgerLine[] {
  const homes = groupBy(blocks, ({ bookmark }) => bookmark)
  requireFates(evidence)
  return [...evidence.fates].flatMap(([statement, fate]): readonly LedgerLine[] => {
    if (fate.fate === 'omitted') return []
    const { paragraph } = theHome(statement, homes.get(bookmarkOf(fate.into)) ?? [])
    return [{ statement, fate: fate.fate, into: fate.into, ...(paragraph === undefined ? {} : { paragraph }) }]
  })
}

function requireFates({ notes, fates }: Evidence): void {
  const recorded = notes.sessions.flatMap((session) => session.statements.map((statement) => statement.id))
  const homeless = recorded.filter((id) => !fates.has(id))
  if (homeless.length > 0) throw new Error(`The ledger does not close: no fate for ${homeless.join(', ')}`)
}

function theHome(statement: StatementId, homes: readonly TraceBlock[]): TraceBlock {
  const [home, second] = homes
  if (home === undefined) throw new Error(`The ledger does not close: ${statement} is not in the report`)
  if (second !== undefined) throw new Error(`The ledger does not close: ${statement} is in the report twice`)
  if (!home.statements.includes(statement))
    throw new Error(`The ledger does not close: the paragraph of ${statement} does not name it`)
  return home
}

/** Orders the lines by block, and within a block by the order of its statements. */
function inReportOrder(lines: readonly LedgerLine[], blocks: readonly TraceBlock[]): readonly LedgerLine[] {
  const places = new Map<Bookmark, number>(blocks.map((block, index) => [block.bookmark, index]))
  const placed = lines.map((line) => {
    const place = places.get(bookmarkOf(line.into)) ?? 0
    return { line, place, within: blocks[place]?.statements.indexOf(line.statement) ?? 0 }
  })
  return placed.sort((a, b) => a.place - b.place || a.within - b.within).map(({ line }) => line)
}
