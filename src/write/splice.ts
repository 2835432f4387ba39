import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar } from 'yaml'
import type { Change, NotePath, Unwritable } from '../model/change.ts'
import { addItem } from './add-item.ts'
import { addKey } from './add-key.ts'
import { divideValue } from './divide-value.ts'
import { type Edit, edited, overlap } from './edit.ts'
import { meaningAfter, meaningOf, parsed } from './meaning.ts'
import { setValue } from './set-value.ts'
import { nodeAt, standingAt } from './standing-at.ts'

/** What came of changes: the text with those that were made, and the others. */
export interface Spliced {
  readonly text: string
  readonly unwritable: readonly Unwritable[]
}

/**
 * Makes changes in the text of a file of notes, so that nothing else in it moves: no comment, no quotation mark, no
 * blank line, no line end. What comes out is read again, and must say just what was asked for; a change of which that
 * cannot be achieved is not made, and is told. All are made at once if they can; else one half, and then the other.
 */
export function splice(text: string, changes: readonly Change[]): Spliced {
  const [only, ...others] = changes
  if (only === undefined) return { text, unwritable: [] }
  const together = others.length === 0 ? spliceOne(text, only) : spliceAll(text, changes)
  if (together !== undefined) return { text: together, unwritable: [] }
  if (others.length === 0) return { text, unwritable: [{ change: only, why: whyNot(text, only) }] }
  const half = changes.length >> 1
  const first = splice(text, changes.slice(0, half))
  const last = splice(first.text, changes.slice(half))
  return { text: last.text, unwritable: [...first.unwritable, ...last.unwritable] }
}

/** Makes one change in whichever way does it. */
function spliceOne(text: string, change: Change): string | undefined {
  const document = parsed(text)
  const before = meaningOf(document)
  if (before === undefined) return undefined
  const wanted = meaningAfter(before, [change])
  return waysTo(text, document, change)
    .map((edits) => edited(text, edits))
    .find((next) => isDeepStrictEqual(meaningOf(parsed(next)), wanted))
}

/** Makes each change in the way that is best for it, as if the others were not. */
function spliceAll(text: string, changes: readonly Change[]): string | undefined {
  const document = parsed(text)
  const before = meaningOf(document)
  if (before === undefined) return undefined
  const best = changes.map((change) => waysTo(text, document, change)[0])
  const edits = best.flatMap((way) => way ?? [])
  if (best.includes(undefined) || overlap(edits)) return undefined
  const next = edited(text, edits)
  return isDeepStrictEqual(meaningOf(parsed(next)), meaningAfter(before, changes)) ? next : undefined
}

function waysTo(text: string, document: Document, change: Change): readonly (readonly Edit[])[] {
  const { path } = change
  const found = standingAt(document, path)
  if (change.do === 'divide') return found === undefined ? [] : divideValue(text, found, change.as, change.blanks)
  if (change.do === 'append') {
    if (found === undefined) return addMissing(text, document, path, [change.item], false)
    const { value } = found
    return isScalar(value) && value.value !== ''
      ? setValue(text, found, [String(value.value), change.item])
      : addItem(text, value, change.item)
  }
  return found === undefined
    ? addMissing(text, document, path, change.value, change.first === true)
    : setValue(text, found, change.value)
}

function addMissing(
  text: string,
  document: Document,
  path: NotePath,
  value: string | readonly string[],
  first: boolean,
): readonly (readonly Edit[])[] {
  const [above, key] = [nodeAt(document, path.slice(0, -1)), path.at(-1)]
  return isMap(above) && typeof key === 'string' ? addKey(text, above, { key, value, first }) : []
}

function whyNot(text: string, { path }: Change): string {
  const where = path.join(', ')
  return meaningOf(parsed(text)) === undefined
    ? 'The file is no valid YAML: mend what `report check` says first.'
    : `What stands at ${where} cannot be changed without moving other words: change it by hand.`
}
