import { type Document, parseDocument } from 'yaml'
import type { Change, NotePath } from '../model/change.ts'

/** Parses notes as they are read: every value is the words that were written. */
export function parsed(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, logLevel: 'error' })
}

/**
 * What notes say, with all white space as one space, as they are read; undefined if they are no YAML, or refer to what
 * is not there.
 */
export function meaningOf(document: Document): unknown {
  try {
    return document.errors.length > 0 ? undefined : said(document.toJS())
  } catch {
    return undefined
  }
}

/** What the notes are to say after changes, made one after the other. */
export function meaningAfter(before: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((value, change) => put(value, change.path, change), structuredClone(before))
}

/** Changes a tree of its own in place: a copy for each of a thousand changes would be a thousand copies. */
function put(tree: unknown, [key, ...rest]: NotePath, change: Change): unknown {
  if (key === undefined) return made(tree, change)
  const holder: Record<string | number, unknown> = isTree(tree) ? tree : {}
  holder[key] = put(holder[key], rest, change)
  return holder
}

function made(tree: unknown, change: Change): unknown {
  switch (change.do) {
    case 'set':
      return said(change.value)
    case 'append':
      return [...itemsOf(tree), said(change.item)]
    case 'divide': {
      const blanks = Object.entries(change.blanks).map(([key, within]) => [
        key,
        within.length === 0 ? '' : Object.fromEntries(within.map((inner) => [inner, ''])),
      ])
      return { ...(isTree(tree) ? tree : { [change.as]: tree }), ...Object.fromEntries(blanks) }
    }
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === '' ? [] : [value]
}

function said(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(/[ \t\r\n]+/)
      .join(' ')
      .trim()
  if (Array.isArray(value)) return value.map(said)
  return isTree(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)])) : value
}

function isTree(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
