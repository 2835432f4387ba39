import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { decode } from './decode.ts'
import type { Fields } from './field.ts'
import { parseNotes } from './parse-notes.ts'
import { seriesFields } from './series-fields.ts'
import { sessionFields } from './session-fields.ts'
import type { Group } from './shapes/group.ts'
import { group } from './shapes/group.ts'
import type { Tell } from './tell.ts'

export type RawSeries = Group<typeof seriesFields>
export type RawSession = Group<typeof sessionFields>

/** One file, read for itself: nothing in it is held against another file yet. */
export interface ReadFile {
  readonly path: string
  readonly kind: 'series' | 'session'
  /** What could be read; absent where the file as a whole could not. */
  readonly series?: RawSeries
  readonly session?: RawSession
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads one file, `series.yaml` or a session's. The same file, the same result: it may be kept as long as path and
 * bytes stay.
 */
export function readFile(file: SourceFile): ReadFile {
  const told = new Map<string, Diagnostic>()
  const tell: Tell = (...words) => keepFirst(told, diagnosticOf(...words))
  if (isSeriesFile(file.path)) {
    const series = readKeys(file, seriesFields, tell)
    return { path: file.path, kind: 'series', ...(series && { series }), diagnostics: [...told.values()] }
  }
  const session = readKeys(file, sessionFields, tell)
  return { path: file.path, kind: 'session', ...(session && { session }), diagnostics: [...told.values()] }
}

/**
 * The file's own name, without folder and ending: what its session is called, where the file does not get to say it.
 */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** The same slip twice on a line is one message: a list of many aliases, a run of control characters. */
function keepFirst(told: Map<string, Diagnostic>, diagnostic: Diagnostic): void {
  const slip = `${diagnostic.place?.line ?? 0} ${diagnostic.rule} ${diagnostic.what}`
  if (!told.has(slip)) told.set(slip, diagnostic)
}

function isSeriesFile(path: string): boolean {
  return /(?:^|[\\/])series\.yaml$/.test(path)
}

function readKeys<const F extends Fields>(file: SourceFile, fields: F, tell: Tell): Group<F> | undefined {
  const text = decode(file, tell)
  const written = text === undefined ? undefined : parseNotes(file.path, text, tell)
  if (written === undefined) return undefined
  if (written.kind === 'nothing') {
    tell('file-is-not-empty', 'The file holds comments only', {
      todo: 'Write the notes in it, or take it away.',
      place: written.place,
    })
    return undefined
  }
  const words = Object.keys(fields)
    .slice(0, 3)
    .map((key) => `\`${key}:\``)
  return group(fields, `keys such as ${words.join(', ')}`).read(written, { key: `${stemOf(file.path)}.yaml`, tell })
}
