import { relative, sep } from 'node:path'

/** Writes a path as messages print it: from where the command runs, with `/`. */
export function displayPath(path: string): string {
  return (relative('', path) || '.').split(sep).join('/')
}
