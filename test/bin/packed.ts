import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exampleFolder, filesBelow, root } from '../cli/program.ts'
import { once } from '../once.ts'

/** How a run ended. */
export interface End {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The name of a folder as people have them: with spaces, and letters beyond ASCII. */
export const unusual = 'in stål 会議'

/** Runs a program, which sees no more of the environment than it is given. */
export function run([program = '', ...words]: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): End {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, env, encoding: 'utf8' })
  return { status, stdout: stdout ?? '', stderr: error ? error.message : stderr }
}

/** Packs the built program into a folder, as `npm run pack` does; `words` are what comes after that. */
export function packInto(folder: string, words: readonly string[] = [], env: NodeJS.ProcessEnv = {}): End {
  return run([process.execPath, join(root, 'bin/pack.js'), '--to', folder, ...words], root, { ...process.env, ...env })
}

/**
 * Installs a package as a colleague does, without the network, in a folder of an unusual name. Answers with the folder
 * of what npm installed.
 */
export function installFrom(folder: string, tarball: string): string {
  const here = join(folder, unusual)
  mkdirSync(here)
  // A folder of npm's own keeps what others have fetched out of it.
  const alone = ['--offline', '--cache', join(folder, 'cache'), '--no-audit', '--no-fund', '--engine-strict']
  const { status, stderr } = run(['npm', 'install', ...alone, '--prefix', '.', tarball], here, {
    PATH: process.env.PATH,
  })
  if (status !== 0) throw new Error(stderr)
  return join(here, 'node_modules')
}

/**
 * Builds the worked example in every format, in a folder of its own, and answers with the hash of each file. A run
 * that complains of anything, or does not end well, throws.
 */
export function built(report: readonly string[], env: NodeJS.ProcessEnv = {}): Readonly<Record<string, string>> {
  const { folder, remove } = exampleFolder()
  chmodSync(folder, 0o777) // another user may be the one who builds
  try {
    for (const words of ['check --quiet', 'build --quiet --format docx,pdf,html,md']) {
      const { status, stderr } = run([...report, ...words.split(' ')], folder, env)
      if (status !== 0 || stderr !== '') throw new Error(`${words}: ${status} ${stderr}`)
    }
    const files = Object.entries(filesBelow(join(folder, 'out')))
    return Object.fromEntries(files.map(([path, text]) => [path, sha256(text)]))
  } finally {
    remove()
  }
}

/** What the clone builds. Each other way to run the program is held to it, file by file. */
export const builtByClone = once(() => built([process.execPath, join(root, 'bin/report.js')]))

function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex')
}
