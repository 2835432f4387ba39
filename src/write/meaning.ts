import { type Document, parseDocument } from 'yaml'
import type { Change, NotePath } from '../model/change.ts'

/** Parses notes as they are read: every value is the words that were written. */
export function parsed(text: string): Document {
  return parseDocument(text, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, logLevel: 'error' })
}

/** What the notes say; undefined if they are no YAML, or refer to what is not there. */
export function meaningOf(document: Document): unknown {
  try {
    return document.errors.length > 0 ? undefined : document.toJS()
  } catch {
    return undefined
  }
}

/** The same with all white space as one space, as the notes are read. */
export function said(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(/[ \t\r\n]+/)
      .join(' ')
      .trim()
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)]))
}

/** What the notes are to say after a change. */
export function changed(value: unknown, path: NotePath, change: Change): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change.do === 'set' ? change.value : [...itemsOf(value), change.item]
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? changed(one, rest, change) : one))
  const map: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  return { ...map, [key]: changed(map[key], rest, change) }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === '' ? [] : [value]
}
