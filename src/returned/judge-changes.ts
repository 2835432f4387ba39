import { groupBy } from '../model/grouping.ts'
import type { Lang } from '../model/names.ts'
import { isOfStatement, type Origin, type SealedName } from '../model/origin.ts'
import { noWords } from '../model/stretches.ts'
import type { Change } from './changes-in.ts'
import { takeOver } from './take-over.ts'

/** A text of the notes today, in one of its languages. */
export interface RecordedWords extends Origin {
  readonly lang: Lang
  readonly words: string
}

/**
 * What can be done with a change. One that can be taken over has a number, and the words that the notes would have.
 * - `changed-since`: the notes say something else by now; `gone`: they no longer have the text, or hide it here.
 * - `taken`: the notes say so already.
 * - `shared`: the words stand in several paragraphs, such as a place; `differing`: one text was changed in two ways.
 * - `by-hand`: print changes the words too much, or what is no words, such as a footnote, stands among them.
 * - `told`: what is changed is not written in the notes as it stands.
 */
export type Judged = {
  readonly change: Change
  readonly recorded?: RecordedWords
  /** The other paragraphs in which the same change was made. */
  readonly also: readonly Change[]
} & (
  | { readonly verdict: 'takeable'; readonly n: number; readonly recorded: RecordedWords; readonly value: string }
  | { readonly verdict: 'taken' | 'changed-since' | 'gone' | 'shared' | 'differing' | 'by-hand' | 'told' }
)

/** Judges changes by what the notes say today; texts are known by their sealed names. */
export function judgeChanges(
  changes: readonly Change[],
  texts: ReadonlyMap<SealedName, RecordedWords>,
): readonly Judged[] {
  const byName = groupBy(
    changes.filter((change) => change.kind === 'words'),
    ({ name }) => name,
  )
  let n = 0
  return changes.flatMap((change): readonly Judged[] => {
    if (change.kind !== 'words') return [{ change, verdict: 'told', also: [] }]
    const same = byName.get(change.name) ?? []
    const recorded = texts.get(change.name)
    const isAlike = new Set(same.map((one) => outcome(one, recorded))).size === 1
    if (isAlike && same[0] !== change) return []
    const judged = judge(change, same, isAlike, recorded)
    return [judged.verdict === 'takeable' ? { ...judged, n: (n += 1) } : judged]
  })
}

/** What a change comes to, so that a capital of print makes no other change of the same one. */
function outcome({ was, now }: Change, recorded: RecordedWords | undefined): string {
  const taken = recorded === undefined ? undefined : takeOver(recorded.words, was, now)
  return typeof taken === 'object' ? taken.value : now
}

function judge(change: Change, same: readonly Change[], isAlike: boolean, recorded: RecordedWords | undefined): Judged {
  const also = same.filter((other) => other !== change)
  if (recorded === undefined) return { change, also, verdict: 'gone' }
  if (!isOwn(recorded)) return { change, also, recorded, verdict: 'shared' }
  if (!isAlike) return { change, also, recorded, verdict: 'differing' }
  const taken = takeOver(recorded.words, change.was, change.now)
  if (typeof taken === 'string') return { change, also, recorded, verdict: taken }
  if (taken.value === '' || taken.value.includes(noWords)) return { change, also, recorded, verdict: 'by-hand' }
  return { change, also, recorded, verdict: 'takeable', n: 0, value: taken.value }
}

/** What a statement says, and what is said about a theme, stands nowhere else; names do. */
export function isOwn({ owner, path: [key] }: RecordedWords): boolean {
  return isOfStatement(owner) ? !names.has(String(key)) : key === 'about'
}

const names: ReadonlySet<string> = new Set(['by', 'supported-by', 'addressed-to', 'groups'])
