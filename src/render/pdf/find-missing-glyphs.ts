import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Face, Font } from '../../model/font.ts'
import type { StatementId } from '../../model/names.ts'
import type { Report } from '../../model/report.ts'
import { manuscriptOf } from './manuscript/manuscript-of.ts'
import { printedWords } from './manuscript/printed-words.ts'
import { chooseFaces } from './type/choose-faces.ts'
import { glyphDiagnostic, missingGlyphs } from './type/missing-glyphs.ts'
import { charactersOf } from './type/opentype/characters.ts'
import { tablesOf } from './type/opentype/font-tables.ts'

/** A character that the PDF could not print, and what is to be said of it. */
export interface MissingGlyph {
  readonly character: string
  readonly diagnostic: Diagnostic
}

/**
 * Finds what `renderPdf` would find that it cannot print in the releases of some reports, without setting them: of the
 * fonts, only the lists of their characters are read. A character that several reports lack is one diagnostic.
 */
export async function findMissingGlyphs(reports: readonly Report[], font: Font): Promise<readonly MissingGlyph[]> {
  const open = remembered(font)
  const found = new Map<string, Set<StatementId>>()
  for (const report of reports) {
    const words = printedWords(manuscriptOf(report, undefined))
    const { language } = report.meta
    const faceFor = await chooseFaces(words, language, open)
    for (const { character, statements } of missingGlyphs(words, { language, faceFor }))
      found.set(character, new Set([...(found.get(character) ?? []), ...statements]))
  }
  return [...found].map(([character, statements]) => ({
    character,
    diagnostic: glyphDiagnostic({ character, statements: [...statements] }),
  }))
}

interface Characters {
  has(codePoint: number): boolean
}

/** Reads each font once. */
function remembered(font: Font): (face: Face) => Promise<Characters> {
  const known = new Map<Face, Promise<Characters>>()
  const read = async (face: Face): Promise<Characters> => charactersOf(tablesOf(await font(face)))
  return (face) => {
    const characters = known.get(face) ?? read(face)
    known.set(face, characters)
    return characters
  }
}
