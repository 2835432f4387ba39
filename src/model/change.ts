/** Where a value stands in a file of notes: the keys of maps, and the places in lists, from 0. */
export type NotePath = readonly (string | number)[]

/**
 * A change of one file of notes. `set` gives a key its words, or its list of words; a key that is not there is added to
 * its map, as its first one if that is asked for. `append` adds an item to a list, and makes the list where there is
 * none. `divide` adds blank keys to a map; words that stand there make a map first, in which they are under `as`.
 */
export type Change =
  | {
      readonly do: 'set'
      readonly path: NotePath
      readonly value: string | readonly string[]
      readonly first?: true
    }
  | { readonly do: 'append'; readonly path: NotePath; readonly item: string }
  | { readonly do: 'divide'; readonly path: NotePath; readonly as: string; readonly blanks: Blanks }

/** Keys that somebody is to fill: a text each or, where there are keys within, a group of those. */
export type Blanks = Readonly<Record<string, readonly string[]>>

/** A change that cannot be made, with what a person can do instead. */
export interface Unwritable {
  readonly change: Change
  readonly why: string
}
