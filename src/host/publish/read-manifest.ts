import { type ListedFile, type MadeFrom, type Manifest, type PrivateManifest, sha256 } from './manifests.ts'
import { jsonBytes } from './publication.ts'

/** What a manifest says, as far as it can be read. */
export interface ReadManifest {
  /** The edition whose manifest it is; undefined for the private one. */
  readonly edition?: string
  /** What the private one says of the last build; undefined where an older program wrote it. */
  readonly madeFrom?: MadeFrom
  readonly files: readonly ListedFile[]
}

/** Reads a manifest; undefined if its seal is broken, or if it is none. */
export function readSealed(bytes: Uint8Array | undefined): ReadManifest | undefined {
  const value = bytes && parsed(bytes)
  if (typeof value !== 'object' || value === null || !('seal' in value)) return undefined
  const { seal, ...rest } = value
  const manifest: Partial<Record<keyof Manifest | keyof PrivateManifest, unknown>> = rest
  // Written anew it must be the same, byte for byte: else somebody has changed it where the values do not show it.
  if (seal !== sha256(jsonBytes(rest)) || Buffer.compare(jsonBytes(value), bytes ?? nothing) !== 0) return undefined
  const files = [manifest.artifacts, manifest.records].flatMap((list) => (Array.isArray(list) ? list : []))
  return {
    ...(typeof manifest.edition === 'string' && { edition: manifest.edition }),
    ...(isMadeFrom(manifest) && { madeFrom: manifest }),
    files: files.filter(isListed),
  }
}

const nothing = new Uint8Array()

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function isListed(entry: unknown): entry is ListedFile {
  if (typeof entry !== 'object' || entry === null) return false
  const { file, bytes, sha256, from = '' }: Partial<Record<keyof ListedFile, unknown>> = entry
  return [file, sha256, from].every((one) => typeof one === 'string') && typeof bytes === 'number'
}

function isMadeFrom(value: Partial<Record<keyof MadeFrom, unknown>>): value is MadeFrom {
  const { version, date, inputs, folders } = value
  if (typeof version !== 'string' || typeof date !== 'string') return false
  if (!Array.isArray(folders) || !folders.every((folder) => typeof folder === 'string')) return false
  return Array.isArray(inputs) && inputs.every(isInput)
}

function isInput(entry: unknown): entry is MadeFrom['inputs'][number] {
  if (typeof entry !== 'object' || entry === null) return false
  const { file, sha256 }: { file?: unknown; sha256?: unknown } = entry
  return typeof file === 'string' && typeof sha256 === 'string'
}
