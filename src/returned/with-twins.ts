import { groupBy } from '../model/grouping.ts'
import type { SealedName } from '../model/origin.ts'
import type { Base } from '../ooxml/base.ts'
import type { Change } from './changes-in.ts'
import { isOwn, type RecordedWords } from './judge-changes.ts'
import { letters } from './take-over.ts'

/**
 * Adds to each change of words the same change of every text that says the same and is not printed itself: one sentence
 * tells of both. If only one were changed, they would no longer say the same, and the report would tell of each.
 */
export function withTwins(
  changes: readonly Change[],
  texts: ReadonlyMap<SealedName, RecordedWords>,
  base: Base,
): readonly Change[] {
  const printed = new Set(
    base.flatMap(({ words }) => words.flatMap(({ from }) => (typeof from === 'object' ? [from.name] : []))),
  )
  const unprinted = groupBy(
    [...texts].filter(([name, recorded]) => !printed.has(name) && isOwn(recorded)),
    ([, recorded]) => sayingOf(recorded, recorded.words),
  )
  return changes.flatMap((change): readonly Change[] => {
    const recorded = change.kind === 'words' ? texts.get(change.name) : undefined
    if (change.kind !== 'words' || recorded === undefined) return [change]
    const twins = unprinted.get(sayingOf(recorded, change.was)) ?? []
    return [change, ...twins.map(([name]) => ({ ...change, name, printedAs: change.name }))]
  })
}

/** What a text says, and under which key: horns may stand in another order. */
function sayingOf({ path: [key] }: RecordedWords, words: string): string {
  return `${key} ${letters(words)}`
}
