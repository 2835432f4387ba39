import type { Slug } from '../../model/names.ts'
import { slugPattern } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import { shown } from '../../model/printable.ts'
import type { At, Shape } from '../shape.ts'
import { reportKind } from '../shape.ts'
import type { Written } from '../written.ts'

/** A name and where it is written. */
export interface Named {
  readonly name: string
  readonly place: Place
}

/** An id. */
export function slug(): Shape<Slug> {
  return { words: 'an id such as `tool-not-goal`', read: (written, at) => readName(written, slugPattern, at)?.name }
}

/** One id, or a list of them. */
export function ids(): Shape<readonly Named[]> {
  return {
    words: 'an id such as `planning`, or a list of ids',
    read: (written, at) => readNames(written, slugPattern, at),
  }
}

/** Names of statements, with the session (`beijing/whole-not-part`) or, in the same session, without. */
export function references(): Shape<readonly Named[]> {
  return {
    words: 'the id of a statement such as `beijing/not-in-isolation`, or a list of them',
    read: (written, at) => readNames(written, referencePattern, at),
  }
}

/** The name of one statement. */
export function reference(): Shape<Named> {
  return {
    words: 'the id of a statement such as `beijing/not-in-isolation`',
    read: (written, at) => readName(written, referencePattern, at),
  }
}

const referencePattern = /^(?:[a-z][a-z0-9-]{0,39}\/)?[a-z][a-z0-9-]{0,39}$/

function readNames(written: Written, pattern: RegExp, at: At): readonly Named[] | undefined {
  if (written.kind !== 'list') return oneName(written, pattern, at)
  const names = written.items.map((item) => readName(item, pattern, at))
  return names.flatMap((name) => name ?? [])
}

function oneName(written: Written, pattern: RegExp, at: At): readonly Named[] | undefined {
  const name = readName(written, pattern, at)
  return name === undefined ? undefined : [name]
}

function readName(written: Written, pattern: RegExp, at: At): Named | undefined {
  if (written.kind !== 'text') return reportKind(written, 'an id', at)
  if (pattern.test(written.words)) return { name: written.words, place: written.place }
  const near = written.words
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  at.report(
    'id-has-its-form',
    `Unexpected id \`${shown(written.words)}\`, expected small letters, figures and hyphens, a letter first, at most 40`,
    {
      ...(pattern.test(near) && { todo: `Write for example \`${near}\`.` }),
      place: written.place,
    },
  )
  return undefined
}
