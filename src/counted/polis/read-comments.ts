import { findColumn, readHead, requireColumn } from '../find-columns.ts'
import { plainWords } from '../plain-words.ts'
import { type Pieces, readRows } from '../read-rows.ts'

/** What `comments.csv` says of a comment. Its author is not kept. */
export interface Comment {
  readonly number: number
  /** Absent where there are no words. */
  readonly text?: string
  /** The moderators took it out. */
  readonly rejected: boolean
  /** All votes ever cast for and against it, also by those who changed theirs; absent where the file has none. */
  readonly declared?: { readonly for: number; readonly against: number }
}

/** The comments, and how many rows of the file could not be read. */
export interface ReadComments {
  readonly comments: readonly Comment[]
  readonly unread: number
}

/**
 * Reads `comments.csv`: a row for each comment.
 *
 * @throws {Unreadable} if it is no such table
 */
export async function readComments(pieces: Pieces): Promise<ReadComments> {
  const rows = readRows(pieces, 20)
  const head = await readHead(rows)
  const columns: Columns = {
    number: requireColumn(head, 'comment-id'),
    text: requireColumn(head, 'comment-body'),
    moderated: requireColumn(head, 'moderated'),
    agrees: findColumn(head, 'agrees'),
    disagrees: findColumn(head, 'disagrees'),
  }
  const comments: Comment[] = []
  let unread = 0
  for await (const { cells } of rows) {
    // Where a comma in a comment parts it, the cells are one too many: half of it is not what was voted on.
    const comment = cells.length === head.length ? commentOf(cells, columns) : undefined
    if (comment === undefined) unread += 1
    else comments.push(comment)
  }
  return { comments, unread }
}

interface Columns {
  readonly number: number
  readonly text: number
  readonly moderated: number
  readonly agrees: number | undefined
  readonly disagrees: number | undefined
}

function commentOf(cells: readonly string[], columns: Columns): Comment | undefined {
  const [number = '', body = '', moderated] = [columns.number, columns.text, columns.moderated].map((at) => cells[at])
  if (!/^\d{1,9}$/.test(number.trim())) return undefined
  const [text, declared] = [plainWords(body), declaredIn(cells, columns)]
  return {
    number: Number(number),
    ...(text !== undefined && { text }),
    rejected: Number(moderated) === -1,
    ...(declared && { declared }),
  }
}

function declaredIn(cells: readonly string[], { agrees, disagrees }: Columns): Comment['declared'] {
  const [yes, no] = [agrees, disagrees].map((at) => Number((at === undefined ? undefined : cells[at]) || Number.NaN))
  return yes === undefined || no === undefined || Number.isNaN(yes + no) ? undefined : { for: yes, against: no }
}
