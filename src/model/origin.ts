import { createHash } from 'node:crypto'
import type { NotePath } from './change.ts'
import type { Edition } from './edition.ts'
import type { Owner, StatementId } from './names.ts'
import type { Notes } from './notes.ts'
import type { Place } from './place.ts'
import type { Named, Text } from './text.ts'
import { translatableTexts } from './translatable-texts.ts'

/** Where a text stands in the notes: the place of its owner, and the path of the text within that. */
export interface Origin {
  readonly owner: Owner
  readonly path: NotePath
  readonly place: Place
}

/** Tells whether words are a statement's, and not a name's or a title's. */
export function isOfStatement(owner: Owner): owner is StatementId {
  return owner.includes('/')
}

/** The name that a text has in a document that is sent: it tells nothing of the notes. */
export type SealedName = string

/**
 * Seals the name of a text: 16 hexadecimal digits of the SHA-256 of whose it is and its path. A topic is named by its
 * id alone: its place in the list follows from topics that an edition may hide.
 */
export function sealedName({ owner, path }: Pick<Origin, 'owner' | 'path'>): SealedName {
  const own = owner.startsWith('topic:') ? path.slice(2) : path
  return createHash('sha256')
    .update(JSON.stringify([owner, own]))
    .digest('hex')
    .slice(0, 16)
}

/** Tells of each text of the notes that a report may print, which is known by its identity, where it stands. */
export function originsOf(notes: Notes, editions: readonly Edition[]): ReadonlyMap<Text, Origin> {
  return new Map(
    [...translatableTexts(notes, editions)].flatMap(({ owner, path, place, text, named }) =>
      [text, ...(named === undefined ? [] : formsOf(named.named))].map(
        (each) => [each, { owner, path, place }] as const,
      ),
    ),
  )
}

function formsOf({ at, of, to }: Named): readonly Text[] {
  return [at, of, to].filter((form) => form !== undefined)
}
