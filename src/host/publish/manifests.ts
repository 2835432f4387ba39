import { createHash } from 'node:crypto'
import type { Slug } from '../../model/names.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { version } from '../../model/version.ts'
import type { OutFile } from './publication.ts'

/**
 * A file as a manifest lists it: by its name in the edition's folder, or, in the private manifest, by its path in the
 * output folder.
 */
export interface ListedFile {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

/** `manifest.json` of an edition. */
export interface Manifest {
  readonly edition: Slug
  readonly artifacts: readonly ListedFile[]
}

/**
 * `private/manifest.json`: the inputs of the last build, and every artifact in the output folder, whether that build or
 * an earlier one made it.
 */
export interface PrivateManifest {
  readonly version: string
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
  readonly artifacts: readonly ListedFile[]
}

/** Makes the manifest of an edition from its artifacts. */
export function manifestOf(edition: Slug, artifacts: readonly OutFile[]): Manifest {
  return {
    edition,
    artifacts: artifacts.map(({ path, bytes }) => ({
      ...listed(path, bytes),
      file: path.slice(path.lastIndexOf('/') + 1),
    })),
  }
}

/** Makes the private manifest; `others` are artifacts of earlier builds. */
export function privateManifestOf(
  inputs: readonly SourceFile[],
  artifacts: readonly OutFile[],
  others: readonly ListedFile[],
): PrivateManifest {
  return {
    version,
    inputs: inputs.map(({ path, bytes }) => ({ file: path, sha256: sha256(bytes) })),
    artifacts: [...artifacts.map(({ path, bytes }) => listed(path, bytes)), ...others].sort((a, b) =>
      byCodeUnit(a.file, b.file),
    ),
  }
}

/**
 * Reads the artifacts that a private manifest lists. It may be missing, damaged, or of another version: an entry counts
 * only if its name is that of an artifact.
 */
export function artifactsIn(manifest: Uint8Array | undefined): readonly ListedFile[] {
  if (manifest === undefined) return []
  try {
    const { artifacts }: { artifacts: unknown } = JSON.parse(new TextDecoder().decode(manifest))
    return Array.isArray(artifacts) ? artifacts.filter(isListed) : []
  } catch {
    return []
  }
}

/** Tells whether a file is, byte for byte, the one that was listed. */
export function isAsListed(bytes: Uint8Array | undefined, entry: ListedFile): boolean {
  return bytes !== undefined && sha256(bytes) === entry.sha256
}

function listed(file: string, bytes: Uint8Array): ListedFile {
  return { file, bytes: bytes.length, sha256: sha256(bytes) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The names of artifacts: `member-states/report.en.docx`, `private/draft/member-states/report.en.docx`. A file of any
 * other name is no artifact.
 */
const ours = /^(private\/draft\/)?[a-z][a-z0-9-]*\/report\.[A-Za-z0-9-]+\.[a-z]+$/

function isListed(entry: unknown): entry is ListedFile {
  if (typeof entry !== 'object' || entry === null) return false
  const { file, bytes, sha256 }: Partial<Record<keyof ListedFile, unknown>> = entry
  return typeof file === 'string' && ours.test(file) && typeof bytes === 'number' && typeof sha256 === 'string'
}
