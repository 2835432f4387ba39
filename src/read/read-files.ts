import { decode } from '../model/decode.ts'
import type { Diagnostic, ReportFault } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import { byCodeUnit } from '../model/order.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { Fields } from './define-field.ts'
import { parseNotes } from './parse-notes.ts'
import { seriesFields } from './series-fields.ts'
import { sessionFields } from './session-fields.ts'
import type { KeyGroup } from './shapes/key-group.ts'
import { keyGroup } from './shapes/key-group.ts'

/** What was read of series.yaml. */
export type RawSeries = KeyGroup<typeof seriesFields>

/** What was read of a session's file. */
export type RawSession = KeyGroup<typeof sessionFields>

/** What was read of one file. Nothing in it has been compared with other files yet. */
export interface ReadFile {
  readonly path: string
  /** The name of the file without folder and extension: the id of its session. */
  readonly stem: string
  readonly kind: 'series' | 'session'
  /** The keys that could be read; absent where the whole file could not. */
  readonly series?: RawSeries
  readonly session?: RawSession
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads `series.yaml` and the files of all sessions, each separately. The order of the files makes no difference. With
 * a memory, a file that is the same object as before is not read again.
 */
export function readFiles(files: readonly SourceFile[], memory: Memory = forgetful): readonly ReadFile[] {
  return [...files].sort((a, b) => byCodeUnit(a.path, b.path)).map((file) => memory(readFile, file))
}

/** Reads one file, either `series.yaml` or the file of a session. The result depends only on its path and its bytes. */
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

/** Keeps one diagnostic of those that say the same of one line, such as a row of control characters. */
function keepFirst(reported: Map<string, Diagnostic>, diagnostic: Diagnostic): void {
  const key = `${diagnostic.place?.line ?? 0} ${diagnostic.rule} ${diagnostic.what}`
  if (!reported.has(key)) reported.set(key, diagnostic)
}

const ifEmpty = 'Write the notes in it, or take it away and its name out of `sessions` in series.yaml.'

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** Tells the file of the series from those of its sessions, by its name. */
export function isSeriesFile(path: string): boolean {
  return /(?:^|[\\/])series\.yaml$/.test(path)
}

function readKeys<const F extends Fields>(file: SourceFile, fields: F, report: ReportFault): KeyGroup<F> | undefined {
  const text = decode(file, ifEmpty, report)
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
  return keyGroup(fields, `keys such as ${words.join(', ')}`).read(written, {
    key: `${stemOf(file.path)}.yaml`,
    report,
  })
}
