import { createHash } from 'node:crypto'
import type { Bookmark, Subject } from './names.ts'

/**
 * Names the place in a document where a subject is printed: its first letter, its slug cut to 28 characters, `_`, and 8
 * hexadecimal digits of the SHA-256 of the subject. At most 40 characters of `[a-z0-9_]` (Word's limit for bookmarks),
 * the same in every format, edition and language.
 */
export function bookmarkOf(subject: Subject): Bookmark {
  const bookmark = known.get(subject) ?? makeBookmark(subject)
  known.set(subject, bookmark)
  return bookmark
}

/** Each is asked for many times: where it is printed, where it is cited, and in the ledger. */
const known = new Map<Subject, Bookmark>()

function makeBookmark(subject: Subject): Bookmark {
  const slug = subject.slice(subject.indexOf(':') + 1).replace(/[^a-z0-9]+/g, '_')
  const digest = createHash('sha256').update(subject).digest('hex')
  return `${subject.slice(0, 1)}${slug.slice(0, 28)}_${digest.slice(0, 8)}`
}
