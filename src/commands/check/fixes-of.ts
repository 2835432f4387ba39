import type { Change } from '../../model/change.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { aliasChanges } from '../../write/alias-changes.ts'
import { type Finder, finderIn } from '../../write/path-at.ts'
import { textOf } from '../../write/text-of.ts'

/**
 * Lists the changes that mend a file: those that its faults come with, and the ids of themes in the place of their
 * aliases. Of several changes of one value the first is listed; the others come when the file is looked at again.
 */
export function fixesOf(
  file: SourceFile,
  series: SourceFile | undefined,
  faults: readonly Diagnostic[],
): readonly Change[] {
  const text = textOf(file)
  const [find, taken] = [finderIn(text), idsIn(text)]
  const own = faults
    .filter(({ place }) => place?.file === file.path)
    .flatMap((fault) => changeFor(fault, find, taken) ?? [])
  const aliases = series === undefined || series === file ? [] : aliasChanges(textOf(series), text)
  const paths = new Set<string>()
  return [...own, ...aliases].filter(({ path }) => {
    const key = JSON.stringify(path)
    return !paths.has(key) && paths.add(key)
  })
}

function changeFor({ fix, place }: Diagnostic, find: Finder, taken: Set<string>): Change | undefined {
  if (fix === undefined || place === undefined) return undefined
  switch (fix.do) {
    case 'set':
      return { do: 'set', path: find.pathAt(place, 'value'), value: fix.value }
    case 'add':
      return {
        do: 'set',
        path: [...find.pathAt(place, 'keys'), fix.key],
        value: unique(fix.value, taken),
        first: true,
      }
    case 'replace': {
      const found = find.textAt(find.pathAt(place, 'keys'), fix.path)
      if (!found?.value.includes(fix.words)) return undefined
      return { do: 'set', path: found.path, value: replaced(found.value, fix.words, fix.by) }
    }
  }
}

/** Replaces words where they first stand by themselves, else where they first stand: "laboratory" has no "labor". */
function replaced(text: string, words: string, by: string): string {
  const parts = text.split(words)
  const alone = parts.findIndex((after, index) => index > 0 && !joins(parts[index - 1] ?? '', after))
  const at = Math.max(alone, 1)
  return parts.slice(0, at).join(words) + by + parts.slice(at).join(words)
}

function joins(before: string, after: string): boolean {
  return /[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)
}

/** Every id in a file, in small letters. */
function idsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\bid: *["']?([a-z0-9-]+)/gi)].flatMap(([, name]) => name?.toLowerCase() ?? []))
}

/** Numbers an id that is taken, and takes it. */
function unique(id: string, taken: Set<string>): string {
  let [free, number] = [id, 1]
  while (taken.has(free)) free = `${id.slice(0, 36)}-${++number}`
  taken.add(free)
  return free
}
