import type { Lang } from '../../../model/names.ts'
import type { Look } from '../design/look.ts'

/**
 * What a run is for, beside its words: another language, or a way to somewhere. `says` is what assistive technology is
 * told of the way.
 */
export type Mark =
  | { readonly kind: 'language'; readonly lang: Lang }
  | { readonly kind: 'web'; readonly url: string; readonly says: string }
  /** `citation`: the mark of a note, or a line of the contents. */
  | { readonly kind: 'way'; readonly to: string; readonly says: string; readonly citation: boolean }

/** Words in one look, inside the same marks, outermost first. */
export interface Run {
  readonly text: string
  readonly look: Look
  readonly marks: readonly Mark[]
  /** Never parted from what stands before it: a note's mark, the number of a paragraph referred to. */
  readonly tied: boolean
  /** The identifier of the note that its mark calls for. */
  readonly calls?: string
}

/**
 * Makes a run without marks. Line ends and tabs become spaces, and several of them one; a no-break space stays what it
 * is.
 */
export function plainRun(text: string, look: Look): Run {
  return { text: text.replace(/[ \t\r\n]+/g, ' '), look, marks: [], tied: false }
}
