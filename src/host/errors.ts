import { sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'

/**
 * Thrown where a run cannot go on and the notes are not to blame: a wrong call, a file that another program holds open,
 * a full disk. The exit code is 2. It says what is wrong, and in `todo` what the person can do about it.
 */
export class Refusal extends Error {
  readonly todo: string | undefined

  constructor(what: string, todo?: string, options?: ErrorOptions) {
    super(what, options)
    this.name = 'Refusal'
    this.todo = todo
  }
}

/** Thrown where Ctrl-C stops a run, before anything is changed. The exit code is 130. */
export class Interruption extends Error {
  override readonly name = 'Interruption'
}

/** Gets the operating system's code of an error, such as `ENOENT`; undefined for an error of another kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Waits for what is looked up on the disk. The answer is undefined where there is none, by one of these codes. */
export async function unlessMissing<T>(found: Promise<T>, missing: readonly string[]): Promise<T | undefined> {
  try {
    return await found
  } catch (error) {
    if (missing.includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/**
 * Shows an error with its stack, which names the files of the program from its own folder, `root`: it may be sent to
 * whoever mends the program, and tells nothing of the machine.
 */
export function detailsOf(error: unknown, root: string): string {
  const folder = root.endsWith(sep) ? root : root + sep
  return inspect(error).replaceAll(pathToFileURL(folder).href, '').replaceAll(folder, '')
}
