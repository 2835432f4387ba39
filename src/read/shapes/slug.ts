import type { Slug } from '../../model/names.ts'
import { slugPattern } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import { shown } from '../../model/printable.ts'
import { type JsonSchema, type NameKind, oneOrMore, wordOf } from '../json-schema.ts'
import type { ReadContext, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'

/** A name in the notes, and the place where it is written. */
export interface Named {
  readonly name: string
  readonly place: Place
}

/** Makes the shape of an id, perhaps of one that an editor can offer. */
export function slug(of?: NameKind): Shape<Slug> {
  return {
    words: 'an id such as `tool-not-goal`',
    schema: named(of ?? 'id', slugPattern),
    read: (written, context) => readName(written, slugPattern, context)?.name,
  }
}

/** Makes the shape of one id or a list of ids, perhaps of some that an editor can offer. */
export function ids(of?: NameKind): Shape<readonly Named[]> {
  return {
    words: 'an id such as `planning`, or a list of ids',
    schema: oneOrMore(named(of ?? 'id', slugPattern)),
    read: (written, context) => readNames(written, slugPattern, context),
  }
}

/** Makes the shape of one reference to a statement or a list of them: see `reference`. */
export function references(to: NameKind = 'statement'): Shape<readonly Named[]> {
  return {
    words: 'the id of a statement such as `beijing/not-in-isolation`, or a list of them',
    schema: oneOrMore(named(to, referencePattern)),
    read: (written, context) => readNames(written, referencePattern, context),
  }
}

/** Makes the shape of a reference to a statement: `beijing/whole-not-part`, or `whole-not-part` in the same session. */
export function reference(): Shape<Named> {
  return {
    words: 'the id of a statement such as `beijing/not-in-isolation`',
    schema: named('statement', referencePattern),
    read: (written, context) => readName(written, referencePattern, context),
  }
}

/**
 * The names that Windows keeps for devices, whatever stands after a dot. No file or folder there may have one, and
 * folders are named after ids.
 */
const kept = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])\s*(?:\.|$)/i

/** What `slugPattern` means, in words. */
const form = 'small letters, figures and hyphens, a letter first, at most 40'

const referencePattern = /^(?:[a-z][a-z0-9-]{0,39}\/)?[a-z][a-z0-9-]{0,39}$/

function named(called: string, form: RegExp): JsonSchema {
  return { called, ...wordOf(form) }
}

function readNames(written: Written, pattern: RegExp, context: ReadContext): readonly Named[] | undefined {
  if (written.kind !== 'list') return oneName(written, pattern, context)
  const names = written.items.map((item) => readName(item, pattern, context))
  return names.flatMap((name) => name ?? [])
}

function oneName(written: Written, pattern: RegExp, context: ReadContext): readonly Named[] | undefined {
  const name = readName(written, pattern, context)
  return name === undefined ? undefined : [name]
}

function readName(written: Written, pattern: RegExp, context: ReadContext): Named | undefined {
  if (written.kind !== 'text') return reportKind(written, 'an id', context)
  const device = written.words.split('/').find((part) => kept.test(part))
  if (device !== undefined) return reportDevice(device, written.place, context)
  if (pattern.test(written.words)) return { name: written.words, place: written.place }
  const near = written.words
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  context.report('id-has-its-form', `Unexpected id \`${shown(written.words)}\`, expected ${form}`, {
    ...(pattern.test(near) && !kept.test(near) && { todo: `Write for example \`${near}\`.` }),
    place: written.place,
  })
  return undefined
}

function reportDevice(device: string, place: Place, context: ReadContext): undefined {
  const [, name = device] = kept.exec(device) ?? []
  context.report('id-has-its-form', `Unexpected id \`${shown(device)}\`, a name that Windows keeps for itself`, {
    todo: `Write a longer name, such as \`${name.toLowerCase()}-1\`: nobody on Windows could open such a folder.`,
    place,
  })
  return undefined
}
