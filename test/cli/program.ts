import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** How a run ended: its exit code, or the signal that killed it. */
export interface End {
  readonly code: number | string
  readonly stdout: string
  readonly stderr: string
}

/** A signal that is sent some milliseconds after the start. */
export interface Stop {
  readonly name: NodeJS.Signals
  readonly after: number
}

/** Runs the built program as a person does, with an environment of its own. */
export function report(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, stop?: Stop): Promise<End> {
  return new Promise((resolve) => {
    const environment = { PATH: process.env.PATH, ...env }
    const child = execFile(
      process.execPath,
      [join(root, 'bin/report.js'), ...argv],
      { cwd, env: environment },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : (error.signal ?? error.code ?? 'unknown'), stdout, stderr })
      },
    )
    if (stop) setTimeout(() => child.kill(stop.name), stop.after)
  })
}

/** Makes a folder with the worked example in it, to be removed with `remove`. */
export function exampleFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  cpSync(join(root, 'sessions'), join(folder, 'sessions'), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Reads all files below a folder, by path. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]))
}
