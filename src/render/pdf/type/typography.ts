import type { Face } from '../../../model/font.ts'
import type { Lang } from '../../../model/names.ts'
import type { Meta } from '../../../model/report.ts'
import type { Look } from '../design/look.ts'
import type { Typeface } from './typeface.ts'

/** What the words of a report are set with: its language and direction, its faces, its rules of hyphenation. */
export interface Typography {
  readonly language: Lang
  readonly direction: Meta['direction']
  /** A face that was opened. */
  face(face: Face): Typeface
  /**
   * Finds the face that sets a character: the first of those for its script and language that has it; none if no face
   * has.
   */
  faceFor(character: string, look: Look, language: Lang): Face | undefined
  /** Puts a soft hyphen into a text wherever a word of it may be parted. */
  hyphenate(text: string, language: Lang): string
}
