import type { Ink } from '../galley/strip.ts'

/** A page ready for the press: all its ink, `y` from the top of the sheet, its words in the order of reading. */
export interface Page {
  readonly inks: readonly Ink[]
  /** The places that links lead to: names, and how far down they are. */
  readonly places: readonly { readonly name: string; readonly y: number }[]
}
