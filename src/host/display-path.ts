import { isAbsolute, normalize, relative, sep } from 'node:path'

/** Writes a path as messages print it: from where the command runs, if it is below, else as it was given; with `/`. */
export function displayPath(path: string): string {
  const below = relative('', path)
  const shown = below.startsWith('..') || isAbsolute(below) ? normalize(path) : below || '.'
  return shown.split(sep).join('/')
}
