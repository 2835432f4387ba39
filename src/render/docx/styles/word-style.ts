import { measure } from '../pages/page-geometry.ts'

/**
 * A named style. A name that Word knows is spelled as in Word's files, so that its menus show it translated; the others
 * are `custom`.
 */
export interface WordStyle {
  readonly id: string
  readonly name: string
  readonly type?: 'character'
  readonly basedOn?: string
  /** The style of the next paragraph that an editor types. */
  readonly next?: string
  readonly custom?: true
  /** The style has the numbers of its own list, or none: never those of the style that it is based on. */
  readonly apart?: true
  /** The style is not in the gallery, because nobody picks it by hand. */
  readonly aside?: true
  /** The size of the type, in points. */
  readonly size?: number
  readonly bold?: true
  readonly italic?: true
  readonly raised?: true
  readonly link?: true
  /** The space above and below, in points. */
  readonly space?: readonly [above: number, below: number]
  /** How many times as high as usual a line is. */
  readonly leading?: number
  /** How far the text stands from the margins, and its first line to the left of the others, in twips. */
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number }
  /** Where tabs lead, in twips from the left margin. */
  readonly tabs?: readonly { readonly at: number; readonly to: 'left' | 'right'; readonly dots?: true }[]
  readonly align?: 'both' | 'left' | 'right'
  /** It holds figures alone, such as `3/7`, which run to the right in every language. */
  readonly figures?: true
  /** What stays on one page: the paragraph and the `next` one, its own `lines`, or both. */
  readonly keep?: 'next' | 'lines' | 'both'
  readonly outline?: 0 | 1 | 2 | 3
  readonly rule?: 'box' | 'below' | 'heavy below'
}

/**
 * The outline level of headings that are found in Word's navigation and do not stand in the contents, which end at a
 * higher level.
 */
export const besideContents = 3

/** A tab at the right margin. */
export const tabAtRightMargin = [{ at: measure, to: 'right' }] as const satisfies WordStyle['tabs']
