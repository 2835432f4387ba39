import { nearest } from '../../model/did-you-mean.ts'
import { shown } from '../../model/printable.ts'
import type { Votes } from '../../model/statement.ts'
import { listed, readHead } from '../find-columns.ts'
import { plainWords } from '../plain-words.ts'
import { type Pieces, readRows } from '../read-rows.ts'
import { Unreadable } from '../unreadable.ts'
import { type ColumnKind, columnKinds, kindOfColumn, namesOf, plainName } from './column-names.ts'
import { countIn, isShare, shareIn } from './figures.ts'

/** What a row of the table says, as far as it can be read. */
export interface TableRow {
  readonly line: number
  readonly text?: string
  readonly votes?: Votes
  readonly theme?: string
  readonly session?: string
  /** It has counts or shares that do not follow from the others. */
  readonly isDoubtful: boolean
}

/** The rows of a table, and the columns that may have been meant and are not used. */
export interface ReadTable {
  readonly rows: readonly TableRow[]
  readonly doubts: readonly string[]
}

/**
 * Reads a table of propositions: a row for each, with columns by the names that people give them, in any order.
 *
 * @throws {Unreadable} if a column is missing or stands twice, or it is no table
 */
export async function readTable(pieces: Pieces): Promise<ReadTable> {
  const rows = readRows(pieces, 20)
  const head = await readHead(rows)
  const columns = columnsOf(head)
  const read: TableRow[] = []
  for await (const { cells, line } of rows) {
    const isLong = cells.slice(head.length).some((cell) => cell.trim() !== '')
    read.push(
      isLong ? { line, isDoubtful: false } : rowOf((kind) => cells[columns.get(kind) ?? -1]?.trim() ?? '', line),
    )
  }
  requirePerCent(read)
  return { rows: read, doubts: unusedIn(head, columns) }
}

type Columns = ReadonlyMap<ColumnKind, number>

function columnsOf(head: readonly string[]): Columns {
  const columns = new Map<ColumnKind, number>()
  for (const [at, name] of head.entries()) {
    const kind = kindOfColumn(name)
    if (kind === undefined) continue
    const other = columns.get(kind)
    if (other !== undefined)
      throw new Unreadable(
        `has two columns for \`${kind}\`: ${listed([head[other] ?? '', name])}`,
        'Take one of them out, or give it another name.',
      )
    columns.set(kind, at)
  }
  if (!columns.has('text')) throw missing('text', head)
  if (!columns.has('for') && !columns.has('percent')) throw missing('for', head)
  return columns
}

function missing(kind: ColumnKind, head: readonly string[]): Unreadable {
  const near = head.find((name) => nearest(plainName(name), namesOf(kind)) !== undefined)
  const names = listed(head)
  return new Unreadable(
    `has no column \`${kind}\``,
    near === undefined ? `Its first line names ${names}.` : `If it is the one called \`${shown(near)}\`, call it so.`,
  )
}

function rowOf(cell: (kind: ColumnKind) => string, line: number): TableRow {
  const [text, votes] = [plainWords(cell('text')), votesIn(cell)]
  const [theme, session] = [plainWords(cell('theme')), plainWords(cell('session'))]
  return {
    line,
    ...(text !== undefined && { text }),
    ...(votes !== undefined && { votes }),
    ...(theme !== undefined && { theme }),
    ...(session !== undefined && { session }),
    isDoubtful: votes !== undefined && isDoubtful(cell, votes),
  }
}

/** Figures say more than a share. Who left out how many were against did not say that none were. */
function votesIn(cell: (kind: ColumnKind) => string): Votes | undefined {
  const [yes, no, neither] = [cell('for'), cell('against'), cell('neither') || '0'].map(countIn)
  if (yes !== undefined && no !== undefined)
    return neither === undefined ? undefined : { for: yes, against: no, neither }
  const percent = shareIn(cell('percent')) ?? (isShare(cell('for')) ? shareIn(cell('for')) : undefined)
  return percent === undefined ? undefined : { percent }
}

/** Shares are rounded: what is less than one per cent off is no fault. */
function isDoubtful(cell: (kind: ColumnKind) => string, votes: Votes): boolean {
  const isOff = (share: number, of: number): boolean => Math.abs(share - of) > 1
  if ('percent' in votes) {
    const shares = [cell('for'), cell('against'), cell('neither')].map((each) => (isShare(each) ? shareIn(each) : 0))
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
    return sum > 101 || (shares.every((share) => share !== 0) && isOff(sum, 100))
  }
  const [total, share] = [countIn(cell('total')), shareIn(cell('percent'))]
  const [voted, all] = [votes.for + votes.against, votes.for + votes.against + votes.neither]
  const isOtherShare = share !== undefined && [voted, all].every((of) => isOff(share, (100 * votes.for) / of))
  return (total !== undefined && total !== all) || isOtherShare
}

/** Where all shares are 1 or less, somebody wrote 0.98 for 98 per cent: the report would print 0.98 per cent. */
function requirePerCent(rows: readonly TableRow[]): void {
  const shares = rows.flatMap(({ votes }) => (votes !== undefined && 'percent' in votes ? [votes.percent] : []))
  const part = shares.find((share) => share > 0 && share < 1)
  if (part !== undefined && shares.every((share) => share <= 1))
    throw new Unreadable(`has shares such as \`${part}\``, 'Write them in per cent: 98, and not 0.98.')
}

/** A column whose name is only nearly right is told: without it, how many took no position would be lost. */
function unusedIn(head: readonly string[], columns: Columns): readonly string[] {
  return head
    .filter((name) => kindOfColumn(name) === undefined)
    .flatMap((name) => {
      const near = columnKinds
        .filter((kind) => !columns.has(kind))
        .flatMap((kind) => nearest(plainName(name), namesOf(kind)) ?? [])
      return near[0] === undefined ? [] : [`The column \`${shown(name)}\` is not used. Did you mean \`${near[0]}\`?`]
    })
}
