import { type Advice, diagnosticOf, type Outcome } from '../model/diagnostic.ts'
import type { RuleId } from '../model/rules.ts'
import type { SourceFile } from '../model/source-file.ts'
import { codeOf } from './errors.ts'
import { type FoundFile, limit, readLimited } from './read-limited.ts'

/** What a file is expected to be, in the words of messages, and what to do with one that is something else. */
export interface Expected {
  readonly what: 'a file of notes' | 'a template'
  readonly otherwise: string
  /** Says of the text of such a file what it is. */
  readonly nature: string
}

/**
 * Reads a file of notes, or a template; `shown` is its path in messages. What cannot be read is reported, and so is
 * what is no file, or a larger one than any that a person writes.
 */
export async function readSource(path: string, shown: string, expected: Expected): Promise<Outcome<SourceFile>> {
  try {
    return sourceOf(await readLimited(path), shown, expected)
  } catch (error) {
    const [what, todo] = explainCode(codeOf(error))
    return { diagnostics: [atStart(shown, { rule: 'file-is-readable', what, todo })] }
  }
}

/** Makes a source file of what was found, or reports that it is none. */
export function sourceOf(found: FoundFile, shown: string, expected: Expected): Outcome<SourceFile> {
  return found.kind === 'file'
    ? { value: { path: shown, bytes: found.bytes }, diagnostics: [] }
    : { diagnostics: [atStart(shown, faultOf(found, expected))] }
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

function faultOf(found: Exclude<FoundFile, { readonly kind: 'file' }>, expected: Expected): Fault {
  if (found.kind === 'large') {
    const size = found.megabytes ?? `more than ${limit}`
    return {
      rule: 'file-is-not-too-large',
      what: `The file has ${size} MB, expected at most ${limit}`,
      todo: `${expected.nature} If this is something else, move it elsewhere.`,
    }
  }
  const what = `This is ${kinds[found.kind]}, expected ${expected.what}`
  return { rule: 'file-is-readable', what, todo: expected.otherwise }
}

const kinds = { folder: 'a folder', device: 'a device or a pipe', link: 'a link' } as const

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
