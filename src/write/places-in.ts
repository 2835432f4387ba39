import type { Lang } from '../model/names.ts'
import type { Origin } from '../model/origin.ts'
import type { Place } from '../model/place.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Finder, finderIn } from './path-at.ts'
import { textOf } from './text-of.ts'

/** A text of the notes in one of its languages, by where it stands. */
export interface Written extends Pick<Origin, 'place' | 'path'> {
  readonly lang: Lang
}

/** Where words begin in a file. */
export type Start = Pick<Place, 'file' | 'line' | 'column'>

/** Cites where words begin: `sessions/geneva.yaml:26:37`. */
export function citedAt({ file, line, column }: Start): string {
  return `${file}:${line}:${column}`
}

/** Names a key as a person counts: `that`, `between 1 horn`. */
export function keyOf({ path }: Pick<Origin, 'path'>): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ')
}

/** Finds in files of notes, each of which is parsed once, where words are written. */
export function placesIn(files: readonly SourceFile[]): (written: Written) => Start {
  const finders = new Map<string, Finder>()
  const finderOf = (path: string): Finder | undefined => {
    const file = files.find((each) => each.path === path)
    if (file !== undefined && !finders.has(path)) finders.set(path, finderIn(textOf(file)))
    return finders.get(path)
  }
  const find = ({ place, path, lang }: Written): Start => {
    const finder = finderOf(place.file)
    const found = finder?.textAt(finder.pathAt(place, 'keys'), [...path, lang])
    const { line, column } = found?.place ?? place
    return { file: place.file, line, column }
  }
  // A thousand comments may be on the same words.
  const known = new Map<Written, Start>()
  return (written) => {
    const start = known.get(written) ?? find(written)
    known.set(written, start)
    return start
  }
}
