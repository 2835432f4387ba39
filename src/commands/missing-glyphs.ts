import type { Host } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { placedIn } from '../model/placed-in.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Built, findMissingGlyphs } from '../pipeline.ts'
import type { Compilation } from './compile-notes.ts'

/**
 * Finds the characters of reports that no font has, without rendering them, and leads to where each is written: in the
 * statements that it comes from, or else outside all statements. Where it is not found, since it was written as a code,
 * the place is that of its statement.
 */
export async function missingGlyphs(
  built: readonly Built[],
  { series, files }: Pick<Compilation, 'series' | 'files'>,
  { font }: Pick<Host, 'font'>,
): Promise<readonly Diagnostic[]> {
  const found = await findMissingGlyphs(
    built.map(({ report }) => report),
    font,
  )
  if (found.length === 0) return []
  const lines = files.flatMap(linesOf)
  const statements = (series?.notes.sessions ?? []).flatMap((session) => session.statements)
  const placed = placedIn(series)
  const lead = leadTo(
    lines,
    statements.map(({ place }) => place),
  )
  return found.map(({ character, diagnostic }) => lead(placed(diagnostic), character))
}

/** A line of a file of notes or of a template. */
interface Line {
  readonly file: string
  readonly number: number
  readonly text: string
}

function linesOf({ path, bytes }: SourceFile): readonly Line[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/)
  return lines.map((text, index) => ({ file: path, number: index + 1, text }))
}

/** Makes the function that moves the places of a diagnostic to where its character is written. */
function leadTo(
  lines: readonly Line[],
  statements: readonly Place[],
): (diagnostic: Diagnostic, character: string) => Diagnostic {
  const indexes = new Map(lines.map(({ file, number }, index) => [`${file}:${number}`, index]))
  const linesOfStatement = (place: Place): readonly Line[] =>
    linesUnder(place, lines, indexes.get(`${place.file}:${place.line}`))
  const recorded = new Set(statements.flatMap(linesOfStatement))
  const others = lines.filter((line) => !recorded.has(line))
  return (diagnostic, character) => {
    const inStatement = (place: Place): Place => findIn(linesOfStatement(place), character) ?? place
    const place = diagnostic.place ? inStatement(diagnostic.place) : findIn(others, character)
    const related = diagnostic.related.map((one) => ({ ...one, place: inStatement(one.place) }))
    return { ...diagnostic, ...(place && { place }), related }
  }
}

/** The lines of a statement: that of its place, and those after it that are indented as far. */
function linesUnder({ file, column }: Place, lines: readonly Line[], from: number | undefined): readonly Line[] {
  if (from === undefined) return []
  const isWithin = (line: Line | undefined): boolean =>
    line?.file === file && line.text.slice(0, column - 1).trim() === ''
  let to = from + 1
  while (isWithin(lines[to])) to += 1
  return lines.slice(from, to)
}

/** Finds a character in some lines: rather not in a comment, which is not printed. */
function findIn(lines: readonly Line[], character: string): Place | undefined {
  const found = lines.filter(({ text }) => text.includes(character))
  const line = found.find((one) => !isInComment(one, character)) ?? found[0]
  if (line === undefined) return undefined
  const column = line.text.indexOf(character) + 1
  return {
    file: line.file,
    line: line.number,
    column,
    endLine: line.number,
    endColumn: column + character.length,
  }
}

function isInComment({ file, text }: Line, character: string): boolean {
  return !file.endsWith('.md') && /(^|\s)#/.test(text.slice(0, text.indexOf(character)))
}
