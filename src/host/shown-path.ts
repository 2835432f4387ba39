import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path'

/** Writes a path as messages print it, with `/`: relative to the working folder if it is below it, else as given. */
export function displayPath(path: string): string {
  return withSlashes(pathBelow('', path) ?? normalize(path))
}

/**
 * Writes a path as GitHub looks for it, with `/`: from the root of the repository, which GITHUB_WORKSPACE names, or
 * which holds `.git`. It stays as it is where it is below neither.
 */
export function pathInRepository(path: string, workspace: string | undefined): string {
  const inWorkspace = workspace ? pathBelow(workspace, path) : undefined
  const repository = inWorkspace === undefined ? repositoryAbove(resolve(path)) : undefined
  const below = repository === undefined ? inWorkspace : pathBelow(repository, path)
  return below === undefined ? path : withSlashes(below)
}

/** Finds the nearest folder that holds `.git`: a folder, or in a further work tree of a repository a file. */
function repositoryAbove(path: string): string | undefined {
  const folder = dirname(path)
  if (existsSync(join(folder, '.git'))) return folder
  return folder === path ? undefined : repositoryAbove(folder)
}

function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(resolve(folder), resolve(path))
  return /^\.\.(?:[\\/]|$)/.test(below) || isAbsolute(below) ? undefined : below || '.'
}

function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
