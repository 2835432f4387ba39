import type { Slug } from '../../model/names.ts'
import { slugOf } from '../../model/slug-of.ts'
import type { Votes } from '../../model/statement.ts'
import { type Deliberation, firstOf, leftOutFor, totalOf } from '../deliberation.ts'
import type { ReadTable, TableRow } from './read-table.ts'

/**
 * Makes of a table the propositions of a session, in the order of its rows; where the table names no session, all are
 * of it. One with fewer than `least` votes, or with none, is left out; of shares it is not known how many voted.
 */
export function countTable({ rows, doubts }: ReadTable, session: Slug, least: number): Deliberation {
  const own = rows.filter((row) => row.session === undefined || slugOf(row.session) === session)
  const worded = own.filter(hasText)
  const read = worded.filter(hasVotes)
  const voted = read.filter(({ votes }) => 'percent' in votes || totalOf(votes) > 0)
  const enough = voted.filter(({ votes }) => 'percent' in votes || totalOf(votes) >= least)
  const doubtful = enough.filter(({ isDoubtful }) => isDoubtful)
  const unread = worded.filter((row) => !hasVotes(row))
  return {
    put: rows.length,
    propositions: enough.map(({ text, votes, theme }) => ({
      text,
      votes,
      groups: [],
      ...(theme !== undefined && { theme }),
    })),
    leftOut: leftOutFor({
      'of other sessions': rows.length - own.length,
      'without words': own.length - worded.length,
      [`whose votes cannot be read (${linesOf(unread)})`]: unread.length,
      'without a vote': read.length - voted.length,
      [`with fewer than ${least} votes`]: voted.length - enough.length,
    }),
    doubts: [
      ...doubts,
      ...(doubtful.length === 0 ? [] : [`Totals or shares do not follow from the votes (${linesOf(doubtful)}).`]),
    ],
  }
}

function hasText(row: TableRow): row is TableRow & { readonly text: string } {
  return row.text !== undefined
}

function hasVotes<Row extends TableRow>(row: Row): row is Row & { readonly votes: Votes } {
  return row.votes !== undefined
}

/** Where some rows stand. */
function linesOf(rows: readonly TableRow[]): string {
  return `line ${firstOf(rows.map(({ line }) => line))}`
}
