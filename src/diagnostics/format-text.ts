import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { SourceFile } from '../model/source-file.ts'
import { frameOf } from './frame-of.ts'
import { type Paint, visible } from './terminal-text.ts'

/**
 * Writes diagnostics for a person. Each has its place, its severity and what is wrong; the line of its file; a hint;
 * and the related places. A blank line follows each. `files` are the files that the places point into.
 */
export function formatText(diagnostics: readonly Diagnostic[], files: readonly SourceFile[], paint: Paint): string {
  const needed = new Set(diagnostics.map(({ place }) => place?.file))
  const lines = new Map(files.filter(({ path }) => needed.has(path)).map((file) => [file.path, linesOf(file)]))
  return diagnostics.map((diagnostic) => `${paragraphOf(diagnostic, lines, paint).join('\n')}\n\n`).join('')
}

/** Decodes whatever can be decoded: a file that is not UTF-8 has a diagnostic of its own. */
function linesOf(file: SourceFile): readonly string[] {
  return new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/)
}

function paragraphOf(
  diagnostic: Diagnostic,
  lines: ReadonlyMap<string, readonly string[]>,
  paint: Paint,
): readonly string[] {
  const { place, rule, severity, todo, what } = diagnostic
  const where = place ? `${paint.strong(addressOf(place))} ` : ''
  const frame = place ? frameOf(lines.get(place.file) ?? [], place) : []
  return [
    `${where}${paint[severity](`${severity}:`)} ${visible(what)}  ${paint.faint(rule)}`,
    ...frame.map((line, index) => `  ${index === frame.length - 1 ? paint[severity](line) : paint.faint(line)}`),
    ...hintOf(todo, paint),
    ...diagnostic.related.map(
      (related) => `  ${paint.faint('see:')} ${addressOf(related.place)} ${visible(related.what)}`,
    ),
  ]
}

/** A hint of several lines, such as a list of words with their meanings, is set below its first. */
function hintOf(todo: string | undefined, paint: Paint): readonly string[] {
  if (todo === undefined) return []
  return todo.split('\n').map((line, index) => `  ${index === 0 ? paint.info('hint:') : '     '} ${visible(line)}`)
}

function addressOf(place: Place): string {
  return `${visible(place.file)}:${place.line}:${place.column}`
}
