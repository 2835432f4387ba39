import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cli/program.ts'
import { type Repository, repository } from '../host/revision/repository.ts'
import { npmScript } from './npm-script.ts'
import { type End, run } from './packed.ts'

/** What a release asks before it packs anything. */
export const scripts = ['.gitignore', 'bin', 'package.json', 'package-lock.json'] as const

/** All that a release is made from. */
export const everything = [...scripts, 'LICENSE', 'README.md', 'dist', 'sessions', 'templates'] as const

/** Makes a clone of the program with one commit: the one that is tested may have no tag, and has changes. */
export function clone(names: readonly string[]): Repository {
  const made = repository()
  for (const name of names) cpSync(join(root, name), join(made.folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(made.folder, 'node_modules'))
  made.git('add', '--all')
  made.git('commit', '--quiet', '--message', 'All')
  return made
}

/** Makes a release of a clone, as `npm run release` does; `words` are what comes after that. */
export function release({ folder }: Repository, words: readonly string[] = [], env: NodeJS.ProcessEnv = {}): End {
  // The folder of temporary files may be in somebody's repository.
  const alone = { GIT_CEILING_DIRECTORIES: join(folder, '..'), LC_ALL: 'C', npm_execpath: npmScript() }
  return run([process.execPath, join(folder, 'bin/release.js'), ...words], folder, { ...process.env, ...alone, ...env })
}
