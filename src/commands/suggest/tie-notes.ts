import { Refusal } from '../../host/errors.ts'
import type { NotePath } from '../../model/change.ts'
import type { StatementId } from '../../model/names.ts'
import type { Place } from '../../model/place.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { type Finder, finderIn } from '../../write/path-at.ts'
import { splice } from '../../write/splice.ts'
import { textOf } from '../../write/text-of.ts'
import type { ChangedFile } from '../change-notes.ts'
import type { Choice } from './choices.ts'

/** Where the keys of a statement stand: in which file, and there. More keys may come, and they still stand there. */
export interface Standing {
  readonly file: string
  readonly path: NotePath
}

/** Makes what finds where statements stand in files of notes, whose places are those of these files. */
export function standingIn(
  files: readonly SourceFile[],
  placeOf: (statement: StatementId) => Place | undefined,
): (statement: StatementId) => Standing | undefined {
  const finders = new Map<string, Finder>()
  return (statement) => {
    const place = placeOf(statement)
    const source = files.find(({ path }) => path === place?.file)
    if (place === undefined || source === undefined) return undefined
    const finder = finders.get(source.path) ?? finderIn(textOf(source))
    finders.set(source.path, finder)
    return { file: source.path, path: finder.pathAt(place, 'keys') }
  }
}

/**
 * Writes what was chosen into the text of the notes: each tie as one more id under its key, in the statement that names
 * the other. Nothing else in a file moves. Answers with the files that differ.
 *
 * @throws {Refusal} for a tie that cannot be written where it belongs
 */
export function tieNotes(
  files: readonly SourceFile[],
  choices: readonly Choice[],
  standingOf: (statement: StatementId) => Standing | undefined,
): readonly ChangedFile[] {
  const ties = choices.flatMap(({ proposal: { from, to }, key }) => {
    const standing = standingOf(from.statement)
    return standing === undefined ? [] : [{ ...standing, key, to: to.statement }]
  })
  return files.flatMap((before) => {
    const own = ties.filter(({ file }) => file === before.path)
    if (own.length === 0) return []
    const { text, unwritable } = splice(
      textOf(before),
      own.map(({ path, key, to }) => ({ do: 'append', path: [...path, key], item: to })),
    )
    const [first] = unwritable
    if (first !== undefined)
      throw new Refusal(`A tie cannot be written into \`${before.path}\`. Nothing was written`, first.why)
    return [{ before, after: { ...before, bytes: new TextEncoder().encode(text) }, changes: own.length }]
  })
}
