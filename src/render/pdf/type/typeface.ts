import type { Face } from '../../../model/font.ts'

/** A glyph as the font places it; lengths in thousandths of the size. `advance` holds the kerning, `natural` is what a reader of the file assumes. */
export interface Glyph {
  /** The four hexadecimal digits that stand for it in the file. */
  readonly code: string
  readonly advance: number
  readonly natural: number
  readonly dx: number
  readonly dy: number
}

/** A word as its face sets it, ligatures and kerning included. The width is in thousandths of the size. */
export interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** A face at work. Each word is shaped once. */
export interface Typeface {
  /** Its name in the resources of a page. */
  readonly name: string
  has(codePoint: number): boolean
  shape(word: string): Shaped
}

export type Typefaces = (face: Face) => Typeface
