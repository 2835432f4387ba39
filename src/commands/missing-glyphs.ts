import type { Host } from '../host/host.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { StatementId } from '../model/names.ts'
import type { Place } from '../model/place.ts'
import { placedIn } from '../model/placed-in.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Built, findMissingGlyphs, type MissingGlyph } from '../pipeline.ts'
import type { Compilation } from './compile-notes.ts'

/**
 * Finds the characters of reports that no font has, without rendering them, and leads to where each is written: in the
 * statements that it comes from, or else outside all statements, since a sentence about a statement may name a meeting.
 * Where it is not found the place is that of its statement.
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
  const statements = (series?.notes.sessions ?? []).flatMap((session) => session.statements)
  const lead = leadTo(files.flatMap(linesOf), new Map(statements.map(({ id, place }) => [id, place])))
  return found.map(lead).map(placedIn(series))
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

/** Makes the function that gives a diagnostic the places where its character is written, if it finds them. */
function leadTo(
  lines: readonly Line[],
  statements: ReadonlyMap<StatementId, Place>,
): (missing: MissingGlyph) => Diagnostic {
  const indexes = new Map(lines.map(({ file, number }, index) => [`${file}:${number}`, index]))
  const linesOfStatement = (place: Place): readonly Line[] =>
    linesUnder(place, lines, indexes.get(`${place.file}:${place.line}`))
  const recorded = new Set([...statements.values()].flatMap(linesOfStatement))
  const others = lines.filter((line) => !recorded.has(line))
  return ({ character, diagnostic: { statements: sources = [], ...diagnostic } }) => {
    const written = sources.flatMap((id) => {
      const from = statements.get(id)
      const place = from && findIn(linesOfStatement(from), character)
      return place ? [{ what: `\`${id}\``, place }] : []
    })
    const [first, ...related] = written
    const place = first?.place ?? findIn(others, character)
    return place ? { ...diagnostic, place, related } : { ...diagnostic, statements: sources }
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

/** Finds a character in some lines, rather as itself than as a code, and rather not in a comment: it is not printed. */
function findIn(lines: readonly Line[], character: string): Place | undefined {
  const found = spellingsOf(character).flatMap((spelling) => lines.flatMap((line) => matches(line, spelling)))
  return (found.find(({ isComment }) => !isComment) ?? found[0])?.place
}

function matches({ file, number, text }: Line, spelling: RegExp) {
  return [...text.matchAll(spelling)].map(({ 0: word, index }) => ({
    isComment: !file.endsWith('.md') && /(^|\s)#/.test(text.slice(0, index)),
    place: { file, line: number, column: index + 1, endLine: number, endColumn: index + 1 + word.length },
  }))
}

/**
 * The character itself; then as a letter of the other case, since a sentence begins with a capital; in parts, as some
 * keyboards write a letter with its accents; or as a code of YAML or of Markdown.
 */
function spellingsOf(character: string): readonly RegExp[] {
  const [itself, inParts] = [character, character.normalize('NFD')].map((letters) =>
    [...letters].map((letter) => `\\u{${hexOf(letter)}}`).join(''),
  )
  const code = `0*${hexOf(character)}`
  const codes = `\\\\u${code}(?![0-9a-f])|&#x${code};|&#0*${character.codePointAt(0)};`
  return [new RegExp(`${itself}`, 'gu'), new RegExp(`${itself}|${inParts}|${codes}`, 'giu')]
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
