/**
 * A glyph as the font places it; lengths in thousandths of the size. `advance` holds the kerning, `natural` is what a
 * reader of the file assumes.
 */
export interface Glyph {
  /** The four hexadecimal digits that stand for it in the file. */
  readonly code: string
  readonly advance: number
  readonly natural: number
  readonly dx: number
  readonly dy: number
  /** It is part of a letter that another glyph stands for: the dots of an Arabic one. */
  readonly mute?: boolean
}

/**
 * A word as its face sets it, ligatures and kerning included, its glyphs from left to right. The width is in
 * thousandths of the size, of which the face takes more by its scale.
 */
export interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** A face at work. Each word is shaped once. */
export interface Typeface {
  /** Its name in the resources of a page. */
  readonly name: string
  /** How much larger than the size it is set, so that its letters look as large as those of the others. */
  readonly scale: number
  has(codePoint: number): boolean
  /** `leftward`: it runs from right to left. */
  shape(word: string, leftward?: boolean): Shaped
  /** The hyphen at the end of a line that parts a word: whoever copies the text, or hears it, finds the word whole. */
  hyphen(): Shaped
}
