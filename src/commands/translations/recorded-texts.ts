import type { Host } from '../../host/host.ts'
import { jsonBytes, type OutFile } from '../../host/publish/publication.ts'
import type { Series } from '../../model/notes.ts'
import { nameOfText, type RecordedText, type RecordedTexts, recordText } from '../../model/recorded-texts.ts'
import { translatableTexts } from '../../model/translatable-texts.ts'

const path = 'private/translations.json'

/**
 * Makes the record of all texts that stand in several languages, for the rapporteur's own folder: the next time it
 * tells which translation is older than its original. `last` is the record that it takes the place of. No file where
 * there is no translation.
 */
export function recordOfTexts({ notes, editions }: Series, last: RecordedTexts): readonly OutFile[] {
  const texts = [...translatableTexts(notes, editions)]
    .filter(({ text }) => Object.keys(text).length > 1)
    .map((text) => ({ text: nameOfText(text), ...recordText(text, notes.language, last) }))
  return texts.length === 0 ? [] : [{ path, bytes: jsonBytes({ texts }) }]
}

/** Reads that record; what is no record of ours tells nothing. */
export async function readRecordedTexts(out: string, { disk }: Pick<Host, 'disk'>): Promise<RecordedTexts> {
  const bytes = (await disk.kindOf(`${out}/${path}`)) === 'file' ? await disk.read(`${out}/${path}`) : undefined
  return new Map(
    textsIn(bytes && parsed(bytes)).flatMap((entry) => (isRecorded(entry) ? [[entry.text, entry] as const] : [])),
  )
}

function textsIn(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && 'texts' in value && Array.isArray(value.texts)
    ? value.texts
    : []
}

/** Builds before there was `madeFor` left it out of all texts, as now of those that have no older translation. */
function isRecorded(entry: unknown): entry is RecordedText & { readonly text: string } {
  if (typeof entry !== 'object' || entry === null || !('text' in entry) || !('sha256' in entry)) return false
  const { text, sha256 } = entry
  return typeof text === 'string' && areHashes(sha256) && (!('madeFor' in entry) || areHashes(entry.madeFor))
}

function areHashes(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string')
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
