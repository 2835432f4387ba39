import type { Session } from './session.ts'
import type { Statement } from './statement.ts'

/**
 * Answers with what was made before wherever what is made now says the same, down to the last of its parts: so what was
 * made of a part that did not change is known again by that object. Arrays are compared item by item; what is neither
 * an array nor a plain object, such as a map, is the same only if it is the same object.
 */
export function sameAgain<Made>(before: Made | undefined, now: Made): Made
export function sameAgain(before: unknown, now: unknown): unknown {
  if (before === now) return before
  if (Array.isArray(before) && Array.isArray(now)) return sameList(before, now)
  return isPlain(before) && isPlain(now) ? sameKeys(before, now) : now
}

/**
 * The same for sessions and their statements, which are known by their ids: one is compared with what had its id,
 * wherever that stood. So each text is the object that it was, wherever else in its file it stands now.
 */
export function sessionsAgain(before: readonly Session[] | undefined, now: readonly Session[]): readonly Session[] {
  return byId(before, now, (old, session) => {
    if (old === undefined || old === session) return session
    const [{ statements: had, ...was }, { statements, ...is }] = [old, session]
    const [rest, same] = [sameAgain(was, is), byId(had, statements, sameAgain<Statement>)]
    return rest === was && same === had ? old : { ...session, ...rest, statements: same }
  })
}

function byId<Item extends { readonly id: string }>(
  before: readonly Item[] | undefined,
  now: readonly Item[],
  again: (before: Item | undefined, now: Item) => Item,
): readonly Item[] {
  if (before === undefined || before === now) return now
  const known = new Map(before.map((item) => [item.id, item]))
  const items = now.map((item) => {
    const same = again(known.get(item.id), item)
    known.delete(item.id) // of two with one id, only one can be what was made before
    return same
  })
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items
}

type Plain = Readonly<Record<string, unknown>>

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function sameList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let changed = before.length !== now.length
  const items = now.map((item, index) => {
    const same = sameAgain(before[index], item)
    if (same !== before[index]) changed = true
    return same
  })
  return changed ? items : before
}

function sameKeys(before: Plain, now: Plain): Plain {
  const [keys, old] = [Object.keys(now), Object.keys(before)]
  let changed = keys.length !== old.length
  const values: Record<string, unknown> = {}
  for (const [index, key] of keys.entries()) {
    const same = sameAgain(before[key], now[key])
    // The order of keys counts too: a text has its languages in the order in which they are written.
    if (old[index] !== key || same !== before[key]) changed = true
    values[key] = same
  }
  return changed ? values : before
}
