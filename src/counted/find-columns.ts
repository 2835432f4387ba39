import { nearest } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import type { Row } from './read-rows.ts'
import { Unreadable } from './unreadable.ts'

/**
 * Reads the first row of a table, which names its columns.
 *
 * @throws {Unreadable} if the table is empty
 */
export async function readHead(rows: AsyncIterator<Row>): Promise<readonly string[]> {
  const { done, value } = await rows.next()
  if (done === true) throw new Unreadable('is empty', 'Export it again.')
  return value.cells.map((name: string) => name.trim())
}

/**
 * Finds a column by its name.
 *
 * @throws {Unreadable} if there is none, with the one that may be meant; or several
 */
export function requireColumn(head: readonly string[], name: string): number {
  const at = findColumn(head, name)
  if (at !== undefined) return at
  const near = nearest(name, head)
  throw new Unreadable(
    `has no column \`${name}\``,
    near === undefined
      ? `Its first line names ${listed(head)}.`
      : `If it is the one called \`${shown(near)}\`, call it \`${name}\`.`,
  )
}

/**
 * Finds a column that need not be there.
 *
 * @throws {Unreadable} if there are several
 */
export function findColumn(head: readonly string[], name: string): number | undefined {
  const at = head.indexOf(name)
  if (at !== head.lastIndexOf(name))
    throw new Unreadable(`has two columns \`${name}\``, 'Take one of them out, or export it again.')
  return at === -1 ? undefined : at
}

/** Lists the names of a few columns, for a message. */
export function listed(head: readonly string[]): string {
  const few = head.slice(0, 8).map((name) => `\`${shown(name)}\``)
  return few.length < head.length ? `${few.join(', ')} and others` : few.join(', ')
}
