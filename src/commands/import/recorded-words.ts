import { originsOf, type SealedName, sealedName } from '../../model/origin.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Built } from '../../pipeline.ts'
import type { RecordedWords } from '../../returned/judge-changes.ts'
import { type Finder, finderIn } from '../../write/path-at.ts'
import { textOf } from '../change-notes.ts'

/** Lists the texts that an edition may print, in each of their languages, by their names in what is sent. */
export function recordedWords({ evidence }: Pick<Built, 'evidence'>): ReadonlyMap<SealedName, RecordedWords> {
  const origins = originsOf(evidence.notes, [evidence.edition])
  return new Map(
    [...origins].flatMap(([text, origin]) =>
      Object.entries(text).map(([lang, words]) => [sealedName(origin, lang), { ...origin, lang, words }] as const),
    ),
  )
}

/** Finds in files of notes, each of which is parsed once, where words are written, once for each text: `sessions/geneva.yaml:26:37`. */
export function placesIn(files: readonly SourceFile[]): (recorded: RecordedWords) => string {
  const finders = new Map<string, Finder>()
  const finderOf = (path: string): Finder | undefined => {
    const file = files.find((each) => each.path === path)
    if (file !== undefined && !finders.has(path)) finders.set(path, finderIn(textOf(file)))
    return finders.get(path)
  }
  const found = new Map<RecordedWords, string>()
  return (words) => {
    const place = found.get(words) ?? placeIn(words, finderOf(words.place.file))
    found.set(words, place)
    return place
  }
}

function placeIn({ place, path, lang }: RecordedWords, find: Finder | undefined): string {
  const found = find?.textAt(find.pathAt(place, 'keys'), [...path, lang])
  const { line, column } = found?.place ?? place
  return `${place.file}:${line}:${column}`
}
