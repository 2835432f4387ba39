import type { Face } from '../../../model/font.ts'
import type { Lang } from '../../../model/names.ts'
import type { Meta } from '../../../model/report.ts'
import type { Look } from '../design/text-styles.ts'

/** What the words of a report are set with: its language and direction, its faces, its rules of hyphenation. */
export interface Typography {
  readonly language: Lang
  readonly direction: Meta['direction']
  /** Returns a face that was opened. */
  face(face: Face): Typeface
  /**
   * Returns the face that sets a character: of the faces for its script and language, the first one that has the
   * character. Returns `undefined` if no face has it.
   */
  faceFor(character: string, look: Look, language: Lang): Face | undefined
  /**
   * Puts a soft hyphen at each place of a text where a word may be hyphenated. If asked, names and compounds are
   * hyphenated too.
   */
  hyphenate(text: string, language: Lang, also?: 'names and compounds'): string
}

/** An open face. It shapes each word once. */
export interface Typeface {
  /** The name of the face in the resources of a page. */
  readonly name: string
  /** The factor by which the face is set larger than its size, so that all faces look equally large. */
  readonly scale: number
  has(codePoint: number): boolean
  /** Shapes a word. `leftward` is true for a word that runs from right to left. */
  shape(word: string, leftward?: boolean): ShapedWord
  /**
   * Returns the hyphen for the end of a line that divides a word. Readers of the file know that this hyphen is not part
   * of the word: copied and spoken text has the word whole.
   */
  hyphen(): ShapedWord
}

/**
 * A word as its face sets it, with ligatures and kerning. The glyphs stand from left to right. The width is in
 * thousandths of the size, and includes the scale of the face.
 */
export interface ShapedWord {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** A glyph at the place where the font puts it. All lengths are in thousandths of the size. */
export interface Glyph {
  /** The four hexadecimal digits that stand for the glyph in the file. */
  readonly code: string
  /** The distance to the next glyph, with kerning. */
  readonly advance: number
  /** The distance to the next glyph that a reader of the file assumes. */
  readonly natural: number
  readonly dx: number
  readonly dy: number
  /**
   * Whether the glyph is only a part of a letter that another glyph stands for, as the dots of an Arabic letter are.
   */
  readonly mute?: boolean
  /**
   * Whether the glyph is shown by itself where words run to the left: marks without a letter beside them, such as `).`,
   * give no reader a sign that they are to be read from their end.
   */
  readonly alone?: true
}
