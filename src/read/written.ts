import type { Place } from '../model/place.ts'

/**
 * The content of a notes file before its meaning is read: words, lists and keys with their places. No word is
 * interpreted.
 */
export type Written = WrittenText | WrittenList | WrittenMap | WrittenNothing | WrittenReported

/** Words, as they are written. */
export interface WrittenText {
  readonly kind: 'text'
  readonly words: string
  readonly place: Place
  /** The place of a comment that follows on the same line, begun by `#` after a space. */
  readonly cut?: Place
}

/** A list, in brackets or with dashes. */
export interface WrittenList {
  readonly kind: 'list'
  readonly items: readonly Written[]
  /** Whether the list is written in brackets, where each comma begins another item. */
  readonly inBrackets: boolean
  readonly place: Place
}

/** A group of keys with values. */
export interface WrittenMap {
  readonly kind: 'map'
  readonly entries: readonly WrittenEntry[]
  readonly inBrackets: boolean
  readonly place: Place
}

/** One key of a group, and its value. */
export interface WrittenEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: Written
}

/** Nothing, after a key or a dash. */
export interface WrittenNothing {
  readonly kind: 'nothing'
  readonly place: Place
  readonly cut?: Place
}

/** A value about which an error was reported already. No more is reported about it. */
export interface WrittenReported {
  readonly kind: 'reported'
  readonly place: Place
}

/**
 * Tells whether a value is a blank: nothing, or keys with nothing. In a map of languages it is a translation that
 * somebody is still to write.
 */
export function isBlank(written: Written): boolean {
  switch (written.kind) {
    case 'nothing':
      return true
    case 'text':
      return written.words.trim() === ''
    case 'map':
      return written.entries.length > 0 && written.entries.every(({ value }) => isBlank(value))
    case 'list':
    case 'reported':
      return false
  }
}
