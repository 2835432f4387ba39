/** Where a value stands in a file of notes: the keys of maps, and the places in lists, from 0. */
export type NotePath = readonly (string | number)[]

/**
 * A change of one file of notes. `set` gives a key its words, or its list of words; a key that is not there is added to
 * its map, as its first one if that is asked for. `append` adds an item to a list, and makes the list where there is
 * none.
 */
export type Change =
  | {
      readonly do: 'set'
      readonly path: NotePath
      readonly value: string | readonly string[]
      readonly first?: true
    }
  | { readonly do: 'append'; readonly path: NotePath; readonly item: string }

/** A change that cannot be made, with what a person can do instead. */
export interface Unwritable {
  readonly change: Change
  readonly why: string
}
