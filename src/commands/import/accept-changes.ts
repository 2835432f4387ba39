import { Refusal } from '../../host/errors.ts'
import type { Change } from '../../model/change.ts'
import type { SourceFile } from '../../model/source-file.ts'
import type { Judged, RecordedWords } from '../../returned/judge-changes.ts'
import { addComment } from '../../write/add-comment.ts'
import { finderIn } from '../../write/path-at.ts'
import { splice } from '../../write/splice.ts'
import { textOf } from '../../write/text-of.ts'
import type { ChangedFile } from '../change-notes.ts'

/** A change that can be taken over. */
export type Takeable = Extract<Judged, { readonly verdict: 'takeable' }>

/**
 * Chooses those that are to be taken over: `all`, or some by their numbers.
 *
 * @throws {Refusal} for a number that none has
 */
export function acceptedOf(judged: readonly Judged[], accept: readonly string[]): readonly Takeable[] {
  const takeable = judged.filter((one) => one.verdict === 'takeable')
  if (accept.includes('all')) return takeable
  const wanted = new Set(accept.map(Number))
  const unknown = accept.find((word) => !takeable.some(({ n }) => n === Number(word)))
  if (unknown !== undefined)
    throw new Refusal(
      `There is no change \`${unknown}\` that can be taken over`,
      takeable.length === 0 ? 'None can.' : `They have the numbers 1 to ${takeable.length}.`,
    )
  return takeable.filter(({ n }) => wanted.has(n))
}

/** A comment that is to stand above the statement whose words it is on. */
export interface NotedAbove {
  readonly recorded: RecordedWords
  readonly comment: string
}

/**
 * Writes changes into the text of the notes, and comments above statements: of each file that differs, what it says
 * before and after. Nothing else in it moves.
 *
 * @throws {Refusal} if the words cannot be written where they stand
 */
export function takeIntoNotes(
  files: readonly SourceFile[],
  accepted: readonly Takeable[],
  noted: readonly NotedAbove[],
): readonly ChangedFile[] {
  return files.flatMap((before) => {
    const isOwn = ({ recorded }: { readonly recorded: RecordedWords }): boolean => recorded.place.file === before.path
    const [own, comments] = [accepted.filter(isOwn), noted.filter(isOwn)]
    const text = textOf(before)
    const find = finderIn(text)
    const { text: changed, unwritable } = splice(
      text,
      own.flatMap((one) => setting(one, find)),
    )
    const [first] = unwritable
    if (first !== undefined)
      throw new Refusal(`The words cannot be written into \`${before.path}\`. Nothing was written`, first.why)
    const after = comments.reduce(
      (all, { recorded, comment }) => addComment(all, find.pathAt(recorded.place, 'keys'), comment) ?? all,
      changed,
    )
    if (after === text) return []
    return [{ before, after: { ...before, bytes: new TextEncoder().encode(after) }, changes: own.length }]
  })
}

function setting({ recorded, value }: Takeable, find: ReturnType<typeof finderIn>): readonly Change[] {
  const { place, path, lang, owner } = recorded
  const found = find.textAt(find.pathAt(place, 'keys'), [...path, lang])
  if (found === undefined)
    throw new Refusal(`The words of \`${owner}\` are not found in \`${place.file}\``, 'Write them there by hand.')
  return [{ do: 'set', path: found.path, value }]
}
