import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Place } from '../../model/place.ts'
import type { Where } from '../wire.ts'

/** Makes the link that opens a place in an editor. */
export type PlaceLink = (place: Pick<Place, 'file' | 'line' | 'column'>) => Where

/**
 * The editor that is opened by default. `{file}` stands for an absolute path as in a URL, with its leading slash; the
 * words `{line}` and `{column}` stand for numbers from 1.
 */
export const usualEditor = 'vscode://file{file}:{line}:{column}'

/** Makes a function that makes links from a pattern with `{file}`, `{line}` and `{column}` in it. */
export function placeLinks(pattern: string): PlaceLink {
  const paths = new Map<string, string>()
  return ({ column, file, line }) => {
    const path = paths.get(file) ?? pathToFileURL(resolve(file)).pathname
    paths.set(file, path)
    const values: Readonly<Record<string, string>> = { file: path, line: String(line), column: String(column) }
    return {
      text: `${file}:${line}:${column}`,
      href: pattern.replace(/\{(file|line|column)\}/g, (_, name: string) => values[name] ?? ''),
    }
  }
}
