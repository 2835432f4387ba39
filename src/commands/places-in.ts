import type { Lang } from '../model/names.ts'
import type { Origin } from '../model/origin.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Finder, finderIn } from '../write/path-at.ts'
import { textOf } from './change-notes.ts'

/** A text of the notes in one of its languages, by where it stands. */
export interface Written extends Pick<Origin, 'place' | 'path'> {
  readonly lang: Lang
}

/** Names a key as a person counts: `that`, `between 1 horn`. */
export function keyOf({ path }: Pick<Origin, 'path'>): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ')
}

/** Finds in files of notes, each of which is parsed once, where words are written: `sessions/geneva.yaml:26:37`. */
export function placesIn(files: readonly SourceFile[]): (written: Written) => string {
  const finders = new Map<string, Finder>()
  const finderOf = (path: string): Finder | undefined => {
    const file = files.find((each) => each.path === path)
    if (file !== undefined && !finders.has(path)) finders.set(path, finderIn(textOf(file)))
    return finders.get(path)
  }
  return ({ place, path, lang }) => {
    const find = finderOf(place.file)
    const found = find?.textAt(find.pathAt(place, 'keys'), [...path, lang])
    const { line, column } = found?.place ?? place
    return `${place.file}:${line}:${column}`
  }
}
