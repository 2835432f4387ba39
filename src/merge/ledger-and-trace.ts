import { bookmarkOf } from '../model/bookmark-of.ts'
import type { Evidence, Fate } from '../model/evidence.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { forgetful, type Memory } from '../model/memory.ts'
import type { Bookmark, StatementId } from '../model/names.ts'
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
  const homes = homesOf(evidence)
  const statements = blocks.flatMap((block) => linesOf(block, homes))
  requireHomes(homes, statements, blocks)
  return { ledger: { edition, statements }, trace: { edition, blocks } }
}

/** Where a statement of the evidence is at home. */
interface Home {
  readonly fate: Exclude<Fate, { readonly fate: 'omitted' }>
  readonly bookmark: Bookmark
}

type Homes = ReadonlyMap<StatementId, Home>

function homesOf({ fates }: Evidence): Homes {
  const homes = new Map<StatementId, Home>()
  for (const [statement, fate] of fates)
    if (fate.fate !== 'omitted') homes.set(statement, { fate, bookmark: bookmarkOf(fate.into) })
  return homes
}

/** Makes the lines of the statements that are at home in a block, in its own order: what it mentions has its own. */
function linesOf({ bookmark, paragraph, statements }: TraceBlock, homes: Homes): readonly LedgerLine[] {
  return (statements.length === 1 ? statements : [...new Set(statements)]).flatMap(
    (statement): readonly LedgerLine[] => {
      const home = homes.get(statement)
      if (home?.bookmark !== bookmark) return []
      const { fate, into } = home.fate
      return [{ statement, fate, into, ...(paragraph === undefined ? {} : { paragraph }) }]
    },
  )
}

function requireFates({ notes, fates }: Evidence): void {
  const recorded = notes.sessions.flatMap((session) => session.statements.map((statement) => statement.id))
  const homeless = recorded.filter((id) => !fates.has(id))
  if (homeless.length > 0) throw new Error(`The ledger does not close: no fate for ${homeless.join(', ')}`)
}

function requireHomes(homes: Homes, lines: readonly LedgerLine[], blocks: readonly TraceBlock[]): void {
  const [once, twice] = [new Set<Bookmark>(), new Set<Bookmark>()]
  for (const { bookmark } of blocks) (once.has(bookmark) ? twice : once).add(bookmark)
  const named = new Set(lines.map(({ statement }) => statement))
  for (const [statement, { bookmark }] of homes) {
    if (!once.has(bookmark)) throw new Error(`The ledger does not close: ${statement} is not in the report`)
    if (twice.has(bookmark)) throw new Error(`The ledger does not close: ${statement} is in the report twice`)
    if (!named.has(statement))
      throw new Error(`The ledger does not close: the paragraph of ${statement} does not name it`)
  }
}
