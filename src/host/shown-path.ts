import { isAbsolute, normalize, relative, resolve, sep } from 'node:path'

/** Writes a path as messages print it, with `/`: relative to the working folder if it is below it, else as given. */
export function displayPath(path: string): string {
  return withSlashes(pathBelow('', path) ?? normalize(path))
}

/**
 * Writes a path as GitHub looks for it, with `/`: from the root of the repository, which GITHUB_WORKSPACE names. It
 * stays as it is where there is no such folder, or where the path is not below it.
 */
export function pathInRepository(path: string, workspace: string | undefined): string {
  const below = workspace ? pathBelow(workspace, path) : undefined
  return below === undefined ? path : withSlashes(below)
}

function pathBelow(folder: string, path: string): string | undefined {
  const below = relative(resolve(folder), resolve(path))
  return /^\.\.(?:[\\/]|$)/.test(below) || isAbsolute(below) ? undefined : below || '.'
}

function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
