import { isDeepStrictEqual } from 'node:util'
import { type Document, isMap, isScalar } from 'yaml'
import type { Change, NotePath, Unwritable } from '../model/change.ts'
import { addItem } from './add-item.ts'
import { addKey } from './add-key.ts'
import { type Edit, edited } from './edit.ts'
import { changed, meaningOf, parsed, said } from './meaning.ts'
import { setValue } from './set-value.ts'
import { nodeAt, standingAt } from './standing-at.ts'

/**
 * Makes changes in the text of a file of notes, one after the other, so that nothing else in it moves: no comment, no
 * quotation mark, no blank line, no line end. What comes out is read again, and must say just what was asked for; a
 * change of which that cannot be achieved is not made, and is told.
 */
export function splice(
  text: string,
  changes: readonly Change[],
): { readonly text: string; readonly unwritable: readonly Unwritable[] } {
  let now = text
  const unwritable: Unwritable[] = []
  for (const change of changes) {
    const next = spliceOne(now, change)
    if (next === undefined) unwritable.push({ change, why: whyNot(now, change) })
    else now = next
  }
  return { text: now, unwritable }
}

function spliceOne(text: string, change: Change): string | undefined {
  const document = parsed(text)
  const before = meaningOf(document)
  if (before === undefined) return undefined
  const wanted = said(changed(before, change.path, change))
  return waysTo(text, document, change)
    .map((edits) => edited(text, edits))
    .find((next) => isDeepStrictEqual(said(meaningOf(parsed(next))), wanted))
}

function waysTo(text: string, document: Document, change: Change): readonly (readonly Edit[])[] {
  const { path } = change
  const found = standingAt(document, path)
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
