import type { Figures } from '../deliberation.ts'
import { findColumn, readHead, requireColumn } from '../find-columns.ts'
import { type Pieces, readRows } from '../read-rows.ts'
import { Unreadable } from '../unreadable.ts'

/** The last votes of all participants, counted. */
export interface CountedVotes {
  readonly participants: number
  /** The numbers of the comments that have a column. */
  readonly comments: readonly number[]
  /** The votes on a comment, by the opinion group of those who cast them; `''` is that of those in none. */
  readonly on: (comment: number) => ReadonlyMap<string, Figures>
  readonly doubts: readonly string[]
}

/**
 * Counts `participants-votes.csv`: a row for each participant, a column for each comment, in a cell the participant's
 * last vote: 1 for, −1 against, 0 neither, or nothing. Of the participants nothing is kept.
 *
 * @throws {Unreadable} if it is no such table
 */
export async function readVotes(pieces: Pieces): Promise<CountedVotes> {
  const rows = readRows(pieces)
  const head = await readHead(rows)
  const columns = columnsOf(head)
  const groups = new Map<string, Uint32Array>()
  const seen = new Set<string>()
  const odd = { cells: 0, rows: 0, twice: 0, declared: 0 }
  for await (const { cells } of rows) {
    const participant = cells[columns.participant] ?? ''
    if (cells.length !== head.length) odd.rows += 1
    else if (seen.has(participant)) odd.twice += 1
    else {
      seen.add(participant)
      const counts = countsOf(groupIn(cells[columns.group]), groups, columns.comments.length)
      const row = countRow(cells, columns.comments, counts)
      odd.cells += row.strange
      if (!bearsOut(cells, columns, row)) odd.declared += 1
    }
  }
  const indexes = new Map(columns.comments.map(({ comment }, index) => [comment, index]))
  return {
    participants: seen.size,
    comments: [...indexes.keys()],
    on: (comment) => votesOn(indexes.get(comment), groups),
    doubts: doubtsOf(odd),
  }
}

interface Columns {
  readonly participant: number
  readonly group: number
  readonly comments: readonly CommentColumn[]
  readonly declared: { readonly [Key in 'n-votes' | 'n-agree' | 'n-disagree']?: number | undefined }
}

interface CommentColumn {
  readonly comment: number
  readonly at: number
}

function columnsOf(head: readonly string[]): Columns {
  const comments = head.flatMap((name, at) => (/^\d{1,9}$/.test(name) ? [{ comment: Number(name), at }] : []))
  const columns = {
    participant: requireColumn(head, 'participant'),
    group: requireColumn(head, 'group-id'),
    comments,
    declared: {
      'n-votes': findColumn(head, 'n-votes'),
      'n-agree': findColumn(head, 'n-agree'),
      'n-disagree': findColumn(head, 'n-disagree'),
    },
  }
  if (comments.length === 0)
    throw new Unreadable('has no column for a comment', 'Expected one for each, named by its number: `0`, `1`, `2` …')
  if (new Set(comments.map(({ comment }) => comment)).size < comments.length)
    throw new Unreadable('has two columns for the same comment', 'Export it again: nobody knows which one counts.')
  return columns
}

/** Polis finds two to five groups; a table with more than this is about something else. */
const mostGroups = 50

/** The counts of a group: for each comment, in the order of its columns, those for, against and neither. */
function countsOf(group: string, groups: Map<string, Uint32Array>, comments: number): Uint32Array {
  const counts = groups.get(group) ?? new Uint32Array(3 * comments)
  groups.set(group, counts)
  if (groups.size > mostGroups)
    throw new Unreadable(`has more than ${mostGroups} groups in \`group-id\``, 'Polis finds a few: export it again.')
  return counts
}

/** Programs that have no whole numbers beside empty cells write 1.0 for 1. */
function groupIn(cell = ''): string {
  return cell.trim().replace(/\.0$/, '')
}

/** What a cell says, in whole numbers or not. */
const ways = new Map(
  Object.entries({ '1': 0, '-1': 1, '0': 2, '1.0': 0, '-1.0': 1, '0.0': 2 } as const satisfies Record<string, number>),
)

interface CountedRow {
  readonly own: readonly [yes: number, no: number, neither: number]
  readonly strange: number
}

function countRow(cells: readonly string[], comments: readonly CommentColumn[], counts: Uint32Array): CountedRow {
  const own: [number, number, number] = [0, 0, 0]
  let strange = 0
  for (let index = 0; index < comments.length; index += 1) {
    const cell = cells[comments[index]?.at ?? -1] ?? ''
    if (cell === '') continue
    const way = ways.get(cell.trim())
    if (way === undefined) {
      if (cell.trim() !== '') strange += 1
      continue
    }
    own[way] += 1
    counts[3 * index + way] = (counts[3 * index + way] ?? 0) + 1
  }
  return { own, strange }
}

/** Tells whether the counts that a row declares are those of its cells. */
function bearsOut(cells: readonly string[], { declared }: Columns, { own: [yes, no, neither] }: CountedRow): boolean {
  const counted = { 'n-votes': yes + no + neither, 'n-agree': yes, 'n-disagree': no }
  return (['n-votes', 'n-agree', 'n-disagree'] as const).every((name) => {
    const at = declared[name]
    return at === undefined || Number(cells[at]) === counted[name]
  })
}

function votesOn(index: number | undefined, groups: ReadonlyMap<string, Uint32Array>): ReadonlyMap<string, Figures> {
  const at = (counts: Uint32Array, way: number): number => (index === undefined ? 0 : (counts[3 * index + way] ?? 0))
  return new Map(
    [...groups].map(([group, counts]) => [
      group,
      { for: at(counts, 0), against: at(counts, 1), neither: at(counts, 2) },
    ]),
  )
}

function doubtsOf(odd: Readonly<Record<'cells' | 'rows' | 'twice' | 'declared', number>>): readonly string[] {
  const told = {
    'rows with other cells than the first line has, which are not counted': odd.rows,
    'rows that repeat a participant, which are not counted': odd.twice,
    'cells that are neither 1, -1, 0 nor empty, which are not counted': odd.cells,
    'rows with other votes than their `n-votes`, `n-agree` and `n-disagree`': odd.declared,
  }
  return Object.entries(told).flatMap(([what, count]) =>
    count === 0 ? [] : [`\`participants-votes.csv\` has ${what}: ${count}.`],
  )
}
