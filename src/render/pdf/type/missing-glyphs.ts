import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { StatementId } from '../../../model/names.ts'
import type { PrintedWords } from '../manuscript/printed-words.ts'
import { languageOf, type TextRun } from '../manuscript/run.ts'
import { invisible } from './invisible.ts'
import type { Typography } from './typography.ts'

/** A character that no face has, with all the statements that it comes from. */
interface MissingGlyph {
  readonly character: string
  readonly statements: readonly StatementId[]
}

/** What decides which face sets a character. */
type Faces = Pick<Typography, 'language' | 'faceFor'>

/** Finds the characters that none of the open faces can print, each once. */
export function missingGlyphs(words: readonly PrintedWords[], typography: Faces): readonly MissingGlyph[] {
  const missing = new Map<string, Set<StatementId>>()
  for (const { runs, sources } of words) {
    for (const character of runs.flatMap((run) => lacking(run, typography))) {
      const statements = missing.get(character) ?? new Set()
      sources.forEach((source) => statements.add(source))
      missing.set(character, statements)
    }
  }
  return [...missing].map(([character, statements]) => ({ character, statements: [...statements] }))
}

function lacking(run: TextRun, typography: Faces): readonly string[] {
  const language = languageOf(run, typography.language)
  return [...new Set(run.text.replace(invisible, ''))].filter(
    (character) => !typography.faceFor(character, run.look, language),
  )
}

/** Says that a character cannot be printed, and what to do. */
export function glyphDiagnostic({ character, statements }: MissingGlyph): Diagnostic {
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
