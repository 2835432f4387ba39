import { createHash } from 'node:crypto'
import type { Host } from '../../host/host.ts'
import { jsonBytes, type OutFile } from '../../host/publish/publication.ts'
import type { Lang } from '../../model/names.ts'
import type { Series } from '../../model/notes.ts'
import type { Text } from '../../model/text.ts'
import { type TranslatableText, translatableTexts } from '../../pipeline.ts'

/** What the texts of the last release were, by their names: a hash of their words in each language. */
export type RecordedTexts = ReadonlyMap<string, Readonly<Record<Lang, string>>>

const path = 'private/translations.json'

/**
 * Makes the record of all texts that stand in several languages, for the rapporteur's own folder: the next time it
 * tells which translation is older than its original. No file where there is no translation.
 */
export function recordOfTexts({ notes, editions }: Series): readonly OutFile[] {
  const texts = [...translatableTexts(notes, editions)]
    .filter(({ text }) => Object.keys(text).length > 1)
    .map((text) => ({ text: nameOfText(text), sha256: hashesOf(text.text) }))
  return texts.length === 0 ? [] : [{ path, bytes: jsonBytes({ texts }) }]
}

/** Reads that record; what is no record of ours tells nothing. */
export async function readRecordedTexts(out: string, { disk }: Pick<Host, 'disk'>): Promise<RecordedTexts> {
  const bytes = (await disk.kindOf(`${out}/${path}`)) === 'file' ? await disk.read(`${out}/${path}`) : undefined
  return new Map(
    textsIn(bytes && parsed(bytes)).flatMap((entry) => (isRecorded(entry) ? [[entry.text, entry.sha256]] : [])),
  )
}

/** Names a text in the notes: "`geneva/tool-not-goal` that". */
export function nameOfText({ of, path: within }: Pick<TranslatableText, 'of' | 'path'>): string {
  return [of, ...within].join(' ')
}

/** Hashes the words of a text in each of its languages. */
export function hashesOf(text: Text): Readonly<Record<Lang, string>> {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, createHash('sha256').update(words).digest('hex')]),
  )
}

function textsIn(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && 'texts' in value && Array.isArray(value.texts)
    ? value.texts
    : []
}

function isRecorded(entry: unknown): entry is { readonly text: string; readonly sha256: Record<Lang, string> } {
  if (typeof entry !== 'object' || entry === null || !('text' in entry) || !('sha256' in entry)) return false
  const { text, sha256 } = entry
  return (
    typeof text === 'string' &&
    typeof sha256 === 'object' &&
    sha256 !== null &&
    Object.values(sha256).every((hash) => typeof hash === 'string')
  )
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
