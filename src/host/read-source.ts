import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { type Advice, diagnosticOf, type Outcome } from '../model/diagnostic.ts'
import type { RuleId } from '../model/rules.ts'
import type { SourceFile } from '../model/source-file.ts'
import { codeOf } from './errors.ts'

/** The size of the largest file that is read, in megabytes: a hundred times what a rapporteur writes. */
const limit = 5
const most = limit * 1e6

/** What a file is expected to be, in the words of messages, and what to do with one that is something else. */
export interface Expected {
  readonly what: 'a file of notes' | 'a template'
  readonly otherwise: string
  /** Says of the text of such a file what it is. */
  readonly nature: string
}

/**
 * Reads a file of notes, or a template; `shown` is its path in messages. What cannot be read is reported, and so is
 * what is no file: it is not even opened, since a pipe would keep us waiting for ever. No more than the largest size is
 * read of a file that grows meanwhile, or that has no end.
 */
export async function readSource(path: string, shown: string, expected: Expected): Promise<Outcome<SourceFile>> {
  try {
    const bytes = faultOf(await stat(path), expected) ?? (await readRegular(path, expected))
    return bytes instanceof Uint8Array
      ? { value: { path: shown, bytes }, diagnostics: [] }
      : { diagnostics: [atStart(shown, bytes)] }
  } catch (error) {
    const [what, todo] = explainCode(codeOf(error))
    return { diagnostics: [atStart(shown, { rule: 'file-is-readable', what, todo })] }
  }
}

interface Fault {
  readonly rule: RuleId
  readonly what: string
  readonly todo: string
}

function atStart(file: string, { rule, what, todo }: Fault) {
  return diagnosticOf(rule, what, { todo, ...startOf(file) })
}

/** Leads to the beginning of a file of which nothing is known but its path. */
export function startOf(file: string): Required<Pick<Advice, 'place'>> {
  return { place: { file, line: 1, column: 1, endLine: 1, endColumn: 1 } }
}

/** Opens what was a file a moment ago, without waiting should it be a pipe by now, and looks again. */
async function readRegular(path: string, expected: Expected): Promise<Uint8Array | Fault> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)) // Windows has no such flag
  try {
    return faultOf(await file.stat(), expected) ?? (await readWhole(file)) ?? tooLarge(`more than ${limit}`, expected)
  } finally {
    await file.close()
  }
}

/** Reads all of a file; undefined if it goes on beyond the largest size. */
async function readWhole(file: FileHandle): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = []
  for await (const piece of file.createReadStream({ start: 0, end: most, autoClose: false })) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  return bytes.length > most ? undefined : bytes
}

function faultOf(found: Stats, expected: Expected): Fault | undefined {
  if (!found.isFile()) {
    const kind = found.isDirectory() ? 'a folder' : 'a device or a pipe'
    return { rule: 'file-is-readable', what: `This is ${kind}, expected ${expected.what}`, todo: expected.otherwise }
  }
  return found.size > most ? tooLarge(`${Math.ceil(found.size / 1e6)}`, expected) : undefined
}

function tooLarge(size: string, { nature }: Expected): Fault {
  return {
    rule: 'file-is-not-too-large',
    what: `The file has ${size} MB, expected at most ${limit}`,
    todo: `${nature} If this is something else, move it elsewhere.`,
  }
}

function explainCode(code: string | undefined): readonly [what: string, todo: string] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return [
        'This is a link to a file that is not there',
        'Put the file where the link points to, or remove the link.',
      ]
    case 'ELOOP':
      return ['This is a link that leads back to itself', 'Put the file itself here in its place.']
    case 'EACCES':
    case 'EPERM':
      return ['There is no permission to read this file', 'Ask whoever owns the file for permission to read it.']
    default:
      return [
        `The file cannot be read (${code})`,
        'Try to open it in a text editor; if that fails too, get a fresh copy of it.',
      ]
  }
}
