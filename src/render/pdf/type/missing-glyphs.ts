import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Face } from '../../../model/font.ts'
import type { StatementId } from '../../../model/names.ts'
import { faceOf } from '../design/look.ts'
import { invisible } from './invisible.ts'
import type { Run } from '../manuscript/run.ts'
import type { Wording } from '../manuscript/words-of.ts'
import type { Typefaces } from './typeface.ts'

/** Finds the characters that no face at hand can print: one diagnostic for each, with all the statements that it comes from. */
export function missingGlyphs(words: readonly Wording[], typefaces: Typefaces): readonly Diagnostic[] {
  const missing = new Map<string, Set<StatementId>>()
  for (const { runs, sources } of words) {
    for (const character of runs.flatMap((run) => lacking(run, typefaces))) {
      const statements = missing.get(character) ?? new Set()
      sources.forEach((source) => statements.add(source))
      missing.set(character, statements)
    }
  }
  return [...missing].map(([character, statements]) => glyphDiagnostic(character, [...statements]))
}

function lacking({ text, look }: Run, typefaces: Typefaces): readonly string[] {
  const face: Face = faceOf(look)
  return [...text.replace(invisible, '')].filter((character) => !typefaces(face).has(character.codePointAt(0) ?? 0))
}

function glyphDiagnostic(character: string, statements: readonly StatementId[]): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    rule: 'glyph-exists',
    severity: 'error',
    what: `Unexpected character U+${code} \`${character}\`, expected one that the fonts of the PDF have`,
    todo: 'Write it in words, or with another character',
    related: [],
    ...(statements.length > 0 && { statements }),
  }
}
