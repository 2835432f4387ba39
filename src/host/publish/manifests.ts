import { createHash } from 'node:crypto'
import type { Slug } from '../../model/names.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { version } from '../../model/version.ts'
import { jsonBytes, nameOf, type OutFile } from './publication.ts'

/**
 * A file as a manifest lists it: by its name in the edition's folder, or, in the private manifest, by its path in the
 * output folder.
 */
export interface ListedFile {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

/** `manifest.json` of an edition: its artifacts, and the records beside them. */
export interface Manifest {
  readonly edition: Slug
  readonly artifacts: readonly ListedFile[]
  readonly records: readonly ListedFile[]
}

/**
 * `private/manifest.json`: the inputs of the last build; every artifact in the output folder, whether that build or an
 * earlier one made it; and in the same way the records beside them, and those of the private folder.
 */
export interface PrivateManifest {
  readonly version: string
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
  readonly artifacts: readonly ListedFile[]
  readonly records: readonly ListedFile[]
}

/** Makes the manifest of an edition from its artifacts and records. */
export function manifestOf(edition: Slug, artifacts: readonly OutFile[], records: readonly OutFile[]): Manifest {
  return { edition, artifacts: artifacts.map(byName), records: records.map(byName) }
}

/** Makes the private manifest; `others` are files of earlier builds that stay. */
export function privateManifestOf(
  inputs: readonly SourceFile[],
  artifacts: readonly OutFile[],
  records: readonly OutFile[],
  others: readonly ListedFile[],
): PrivateManifest {
  const isArtifact = ({ file }: ListedFile): boolean => artifactName.test(nameOf(file))
  return {
    version,
    inputs: inputs.map(({ path, bytes }) => ({ file: path, sha256: sha256(bytes) })),
    artifacts: [...artifacts.map(listed), ...others.filter(isArtifact)].sort(byFile),
    records: [...records.map(listed), ...others.filter((entry) => !isArtifact(entry))].sort(byFile),
  }
}

/**
 * Writes a manifest with its seal, the last of its keys: the SHA-256 of all that stands before it. So a manifest that
 * somebody has changed is told from one that is as we left it.
 */
export function sealed(manifest: Manifest | PrivateManifest): Uint8Array {
  return jsonBytes({ ...manifest, seal: sha256(jsonBytes(manifest)) })
}

/** Reads the files that a manifest lists, with its edition if it is that of one; undefined if its seal is broken. */
export function readSealed(
  bytes: Uint8Array | undefined,
): { readonly edition?: string; readonly files: readonly ListedFile[] } | undefined {
  const value = bytes && parsed(bytes)
  if (typeof value !== 'object' || value === null || !('seal' in value)) return undefined
  const { seal, ...rest } = value
  const manifest: Partial<Record<keyof Manifest, unknown>> = rest
  // Written anew it must be the same, byte for byte: else somebody has changed it where the values do not show it.
  if (seal !== sha256(jsonBytes(rest)) || Buffer.compare(jsonBytes(value), bytes ?? nothing) !== 0) return undefined
  const files = [manifest.artifacts, manifest.records].flatMap((list) => (Array.isArray(list) ? list : []))
  return {
    ...(typeof manifest.edition === 'string' && { edition: manifest.edition }),
    files: files.filter(isListed),
  }
}

/** Makes the entry of a file by its path. */
export function listed({ path, bytes }: OutFile): ListedFile {
  return { file: path, bytes: bytes.length, sha256: sha256(bytes) }
}

/** The name of an artifact, in whatever language and format: `report.en.docx`. */
export const artifactName = /^report\.[A-Za-z0-9-]+\.[a-z]+$/

const nothing = new Uint8Array()

function byName(file: OutFile): ListedFile {
  return { ...listed(file), file: nameOf(file.path) }
}

function byFile(a: ListedFile, b: ListedFile): number {
  return byCodeUnit(a.file, b.file)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function isListed(entry: unknown): entry is ListedFile {
  if (typeof entry !== 'object' || entry === null) return false
  const { file, bytes, sha256 }: Partial<Record<keyof ListedFile, unknown>> = entry
  return typeof file === 'string' && typeof bytes === 'number' && typeof sha256 === 'string'
}
