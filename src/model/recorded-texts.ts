import { createHash } from 'node:crypto'
import type { NotePath } from './change.ts'
import type { Lang } from './names.ts'
import type { Text } from './text.ts'
import { originalOf, primary } from './text.ts'

/** What a text was at the last release. */
export interface RecordedText {
  /** A hash of its words in each language. */
  readonly sha256: Readonly<Record<Lang, string>>
  /** For each translation that was older than its original then: a hash of the original that it was made for. */
  readonly madeFor?: Readonly<Record<Lang, string>>
}

/** What the texts of the last release were, by their names; empty where nothing is known of it. */
export type RecordedTexts = ReadonlyMap<string, RecordedText>

/** A text of the notes, and by what it is found again: what it is of, and where it stands within that. */
interface PlacedText {
  readonly of: string
  readonly path: NotePath
  readonly text: Text
}

/** Names a text in the notes: "`geneva/tool-not-goal` that". */
export function nameOfText({ of, path }: Pick<PlacedText, 'of' | 'path'>): string {
  return [of, ...path].join(' ')
}

/** Records a text as it is now. A translation that is older stays so until its own words change. */
export function recordText(text: PlacedText, ofNotes: Lang, last: RecordedTexts): RecordedText {
  const madeFor = olderIn(text, ofNotes, last)
  return { sha256: hashesOf(text.text), ...(Object.keys(madeFor).length > 0 && { madeFor }) }
}

/**
 * Finds the translations of a text that are older than their original: it has changed since they were made, and they
 * have not. Answers with a hash of the original that each was made for, by the tag under which it is written.
 */
export function olderIn(text: PlacedText, ofNotes: Lang, last: RecordedTexts): Readonly<Record<Lang, string>> {
  const before = last.get(nameOfText(text))
  if (before === undefined) return {}
  const [original, now] = [originalOf(text.text, ofNotes), hashesOf(text.text)]
  const stayed = Object.keys(now).filter((tag) => primary(tag) !== primary(original) && before.sha256[tag] === now[tag])
  return Object.fromEntries(
    stayed.flatMap((tag) => {
      const madeFor = before.madeFor?.[tag] ?? before.sha256[original]
      return madeFor === undefined || madeFor === now[original] ? [] : [[tag, madeFor]]
    }),
  )
}

function hashesOf(text: Text): Readonly<Record<Lang, string>> {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, createHash('sha256').update(words).digest('hex')]),
  )
}
