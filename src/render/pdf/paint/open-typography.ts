import type { Face, Font } from '../../../model/font.ts'
import type { Meta } from '../../../model/report.ts'
import type { PrintedWords } from '../manuscript/printed-words.ts'
import { languageOf } from '../manuscript/run.ts'
import { chooseFaces } from '../type/choose-faces.ts'
import { openHyphenation } from '../type/hyphenation.ts'
import type { Typeface, Typography } from '../type/typography.ts'
import { openTypeface } from './open-typeface.ts'
import type { Pdf } from './pdf.ts'

/**
 * Opens the faces and the rules of hyphenation that some words need, in a document. Faces that no word needs are not
 * loaded.
 */
export async function openTypography(
  document: Pdf,
  words: readonly PrintedWords[],
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
    faceFor: await chooseFaces(words, language, openFace),
    hyphenate: await openHyphenation(languages),
    face: (face) => open.get(face) ?? missing(face),
  }
}

function missing(face: Face): never {
  throw new Error(`Cannot set words in the face ${face}, expected one that was chosen for the words of the report`)
}
