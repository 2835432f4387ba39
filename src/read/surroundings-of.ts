import type { Lang } from '../model/names.ts'
import type { SourceFile } from '../model/source-file.ts'
import { namesIn } from './names-in.ts'
import { readFiles } from './read-files.ts'

/** What a new session has to fit: the themes, by all their names, each with its title; the language of the notes. */
export interface Surroundings {
  readonly themes: ReadonlyMap<string, string>
  readonly language?: Lang
}

/** Tells what a new session has to fit, whatever faults the notes have. */
export function surroundingsOf(notes: readonly SourceFile[]): Surroundings {
  const files = readFiles(notes)
  const [language] = files.flatMap(({ series }) => series?.values.series?.values.language ?? [])
  return { themes: namesIn(files).theme, ...(language !== undefined && { language }) }
}
