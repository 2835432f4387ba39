import { plainWords } from '../plain-words.ts'
import { type Pieces, readRows } from '../read-rows.ts'
import { Unreadable } from '../unreadable.ts'

/** What `summary.csv` says of a conversation. */
export interface Summary {
  readonly topic?: string
  readonly voters?: number
  readonly comments?: number
}

/**
 * Reads `summary.csv`: on each line a key and its value.
 *
 * @throws {Unreadable} if it is no such table
 */
export async function readSummary(pieces: Pieces): Promise<Summary> {
  const values = new Map<string, string>()
  for await (const { cells } of readRows(pieces, 20)) {
    const [key = '', ...value] = cells
    // A topic with a comma in it may stand without quotation marks.
    values.set(key.trim(), value.join(', '))
  }
  if (!values.has('topic')) throw new Unreadable('has no line `topic`', 'Expected the summary of a Polis export.')
  const [topic, voters, comments] = [
    plainWords(values.get('topic') ?? ''),
    numberIn(values.get('voters')),
    numberIn(values.get('comments')),
  ]
  return {
    ...(topic !== undefined && { topic }),
    ...(voters !== undefined && { voters }),
    ...(comments !== undefined && { comments }),
  }
}

function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value.trim()) ? Number(value) : undefined
}
