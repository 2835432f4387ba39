import type { Face, Font } from '../../../model/font.ts'
import type { Meta } from '../../../model/report.ts'
import type { Wording } from '../manuscript/words-of.ts'
import { castFaces } from '../type/cast-faces.ts'
import { openHyphenation } from '../type/hyphenation.ts'
import { languageOf } from '../type/language-of.ts'
import type { Typeface } from '../type/typeface.ts'
import type { Typography } from '../type/typography.ts'
import { openTypeface } from './open-typeface.ts'
import type { Pdf } from './pdf.ts'

/**
 * Opens what some words need in a document. Of each face, the glyphs that are used will be embedded; faces that no word
 * needs are not asked for.
 */
export async function openTypography(
  document: Pdf,
  words: readonly Wording[],
  { language, direction }: Meta,
  font: Font,
): Promise<Typography> {
  const open = new Map<Face, Typeface>()
  const openFace = async (face: Face) => {
    const typeface = openTypeface(document, face, await font(face))
    open.set(face, typeface)
    return typeface
  }
  const languages = words.flatMap(({ runs }) => runs.map((run) => languageOf(run, language)))
  return {
    language,
    direction,
    faceFor: await castFaces(words, language, openFace),
    hyphenate: await openHyphenation(languages),
    face: (face) => open.get(face) ?? missing(face),
  }
}

function missing(face: Face): never {
  throw new Error(`Cannot set words in the face ${face}, expected one that the report's words were cast in`)
}
