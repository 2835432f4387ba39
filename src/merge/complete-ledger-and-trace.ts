import type { Evidence } from '../model/evidence.ts'
import type { Ledger, PrivateFate, PrivateLedger } from '../model/ledger.ts'
import type { Slug, StatementId } from '../model/names.ts'
import type { Series } from '../model/notes.ts'
import type { Place } from '../model/place.ts'
import type { PrivateTrace, Trace } from '../model/trace.ts'

/** Editions, each in some languages, with its own ledger and trace. */
type AccountedEditions = readonly { readonly evidence: Evidence; readonly ledger: Ledger; readonly trace: Trace }[]

/**
 * Accounts for all statements in all editions: the rapporteur's own ledger and trace. A statement without a fate in an
 * edition is hidden there. They are made when one of them is first asked for, which a live draft seldom does.
 */
export function completeLedgerAndTrace(series: Series, all: AccountedEditions): Complete {
  let made: Complete | undefined
  const complete = (): Complete => (made ??= makeComplete(series, all))
  return {
    get ledger() {
      return complete().ledger
    },
    get trace() {
      return complete().trace
    },
  }
}

interface Complete {
  readonly ledger: PrivateLedger
  readonly trace: PrivateTrace
}

function makeComplete(series: Series, all: AccountedEditions): Complete {
  const recorded = series.notes.sessions.flatMap((session) => session.statements)
  const places = new Map(recorded.map((statement) => [statement.id, fileLineColumn(statement.place)]))
  const built = oneOfEachEdition(all)
  const editions = built.map((made) => fatesIn(made))
  return {
    ledger: {
      statements: recorded.map(({ id }) => ({
        statement: id,
        place: places.get(id) ?? '',
        editions: Object.fromEntries(
          editions.map(({ edition, fates }) => [edition, fates.get(id) ?? { fate: 'hidden' }]),
        ),
      })),
    },
    trace: {
      editions: Object.fromEntries(
        built.map((made) => [made.evidence.edition.id, { blocks: placedBlocks(made, places) }]),
      ),
    },
  }
}

/** The paragraphs, and so ledger and trace, are the same in every language. */
function oneOfEachEdition(all: AccountedEditions): AccountedEditions {
  const ids = all.map(({ evidence }) => evidence.edition.id)
  return all.filter((_, index) => ids.indexOf(ids[index] ?? '') === index)
}

function fatesIn({ evidence, ledger }: AccountedEditions[number]): {
  readonly edition: Slug
  readonly fates: ReadonlyMap<StatementId, PrivateFate>
} {
  const printed = ledger.statements.map(({ statement, ...fate }) => [statement, fate] as const)
  const omitted = [...evidence.fates].flatMap(([id, fate]) => (fate.fate === 'omitted' ? [[id, fate] as const] : []))
  return { edition: evidence.edition.id, fates: new Map<StatementId, PrivateFate>([...printed, ...omitted]) }
}

function placedBlocks(
  { trace }: AccountedEditions[number],
  places: ReadonlyMap<StatementId, string>,
): PrivateTrace['editions'][Slug]['blocks'] {
  return trace.blocks.map((block) => ({
    ...block,
    statements: block.statements.map((statement) => ({ statement, place: places.get(statement) ?? '' })),
  }))
}

function fileLineColumn({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
