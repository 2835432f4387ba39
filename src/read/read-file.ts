import type { Diagnostic, ReportFault } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { decode } from './decode.ts'
import type { Fields } from './field.ts'
import { parseNotes } from './parse-notes.ts'
import { seriesFields } from './series-fields.ts'
import { sessionFields } from './session-fields.ts'
import type { Group } from './shapes/group.ts'
import { group } from './shapes/group.ts'

/** What was read of series.yaml. */
export type RawSeries = Group<typeof seriesFields>

/** What was read of a session's file. */
export type RawSession = Group<typeof sessionFields>

/** One file, read for itself: nothing in it is held against another file yet. */
export interface ReadFile {
  readonly path: string
  /** Its name without folder and ending: what its session is called where the file does not say it. */
  readonly stem: string
  readonly kind: 'series' | 'session'
  /** What could be read; absent where the file as a whole could not. */
  readonly series?: RawSeries
  readonly session?: RawSession
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one file, `series.yaml` or a session's. The result depends on its path and its bytes alone. */
export function readFile(file: SourceFile): ReadFile {
  const reported = new Map<string, Diagnostic>()
  const report: ReportFault = (...words) => keepFirst(reported, diagnosticOf(...words))
  const name = { path: file.path, stem: stemOf(file.path) }
  if (isSeriesFile(file.path)) {
    const series = readKeys(file, seriesFields, report)
    return { ...name, kind: 'series', ...(series && { series }), diagnostics: [...reported.values()] }
  }
  const session = readKeys(file, sessionFields, report)
  return { ...name, kind: 'session', ...(session && { session }), diagnostics: [...reported.values()] }
}

/** The same slip twice on a line is one message: a list of many aliases, a run of control characters. */
function keepFirst(reported: Map<string, Diagnostic>, diagnostic: Diagnostic): void {
  const slip = `${diagnostic.place?.line ?? 0} ${diagnostic.rule} ${diagnostic.what}`
  if (!reported.has(slip)) reported.set(slip, diagnostic)
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

function isSeriesFile(path: string): boolean {
  return /(?:^|[\\/])series\.yaml$/.test(path)
}

function readKeys<const F extends Fields>(file: SourceFile, fields: F, report: ReportFault): Group<F> | undefined {
  const text = decode(file, report)
  const written = text === undefined ? undefined : parseNotes(file.path, text, report)
  if (written === undefined) return undefined
  if (written.kind === 'nothing') {
    report('file-is-not-empty', 'The file holds comments only', {
      todo: 'Write the notes in it, or take it away.',
      place: written.place,
    })
    return undefined
  }
  const words = Object.keys(fields)
    .slice(0, 3)
    .map((key) => `\`${key}:\``)
  return group(fields, `keys such as ${words.join(', ')}`).read(written, { key: `${stemOf(file.path)}.yaml`, report })
}
