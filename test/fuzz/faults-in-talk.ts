import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { unprintable } from '../../src/model/printable.ts'
import type { SourceFile } from '../../src/model/source-file.ts'

/** What a person must never read: stacks, and what programs say to programmers. */
const ofProgrammers =
  /\n {4}at |\[object |\b(?:undefined|NaN|\w*Error:|TypeError|Cannot read|is not a function)|fault in report/

/** A name of a kind of node, of a variable or of a function. */
const camelCase = /\b[a-z]+[A-Z]\w*/

/** Tells what is wrong with what a run printed: words of programmers, or what a terminal would obey. */
export function faultsInTalk(talk: string): readonly string[] {
  const [found] = talk.match(ofProgrammers) ?? []
  const [control] = talk.replace(/[\n\t]/g, '').match(unprintable) ?? []
  return [
    ...(found === undefined ? [] : [`says ${found}: ${around(talk, found)}`]),
    ...(control === undefined ? [] : [`prints ${JSON.stringify(control)}: ${around(talk, control)}`]),
  ]
}

/** Tells what is wrong with diagnostics that were printed as JSON: their words, or places that are not in the files. */
export function faultsInMessages(json: string, files: readonly SourceFile[]): readonly string[] {
  const { diagnostics }: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(json)
  return diagnostics.flatMap(({ what, todo = '', place, related }) => {
    const said = `${what} ${todo}`
    const own = said.replace(/`[^`]*`/g, '')
    const places = [...(place ? [place] : []), ...related.map((one) => one.place)]
    return [
      ...(camelCase.test(own) ? [`says ${own}`] : []),
      ...(what.includes('\n') || what.trim() === '' ? [`says ${JSON.stringify(what)}`] : []),
      ...places.filter((one) => !isIn(one, files)).map((one) => `leads to ${JSON.stringify(one)}: ${said}`),
    ]
  })
}

function isIn(
  { file, line, column, endLine, endColumn }: NonNullable<Diagnostic['place']>,
  files: readonly SourceFile[],
) {
  const source = files.find(({ path }) => path === file)
  const lines = new TextDecoder().decode(source?.bytes).split(/\r\n|\n|\r/).length
  const isForward = endLine > line || (endLine === line && endColumn >= column)
  return source !== undefined && line > 0 && column > 0 && isForward && line <= lines + 1
}

function around(text: string, found: string): string {
  const at = text.indexOf(found)
  return JSON.stringify(text.slice(Math.max(0, at - 200), at + 300))
}
