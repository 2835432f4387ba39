import { createHash } from 'node:crypto'
import type { Slug } from '../../model/names.ts'
import { byCodeUnit } from '../../model/order.ts'
import { version } from '../../model/version.ts'
import { jsonBytes, nameOf, type OutFile, type Publication } from './publication.ts'

/**
 * A file as a manifest lists it: by its name in the edition's folder, or, in the private manifest, by its path in the
 * output folder.
 */
export interface ListedFile {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  /** In the private manifest, of an artifact: the digest of what it was rendered from. */
  readonly from?: string
}

/** `manifest.json` of an edition: its artifacts, and the records beside them. */
export interface Manifest {
  readonly edition: Slug
  readonly artifacts: readonly ListedFile[]
  readonly records: readonly ListedFile[]
}

/** What the last build in an output folder was made by and made from, and the folders whose artifacts it made. */
export interface MadeFrom {
  readonly version: string
  readonly date: string
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[]
  readonly folders: readonly string[]
}

/**
 * `private/manifest.json`: what the last build was made from; every artifact in the output folder, whether that build
 * or an earlier one made it; and in the same way the records beside them, and those of the private folder.
 */
export interface PrivateManifest extends MadeFrom {
  readonly artifacts: readonly ListedFile[]
  readonly records: readonly ListedFile[]
}

/** Makes the manifest of an edition from its artifacts and records. */
export function manifestOf(edition: Slug, artifacts: readonly OutFile[], records: readonly OutFile[]): Manifest {
  return { edition, artifacts: artifacts.map(byName), records: records.map(byName) }
}

/** Tells what a build is made from. */
export function madeFrom({ date, inputs, folders }: Pick<Publication, keyof MadeFrom & keyof Publication>): MadeFrom {
  return { version, date, inputs: inputs.map(({ path, bytes }) => ({ file: path, sha256: sha256(bytes) })), folders }
}

/** Makes the private manifest; `others` are files of earlier builds that stay. */
export function privateManifestOf(
  publication: Publication,
  records: readonly OutFile[],
  others: readonly ListedFile[],
): PrivateManifest {
  const isArtifact = ({ file }: ListedFile): boolean => artifactName.test(nameOf(file))
  return {
    ...madeFrom(publication),
    artifacts: [...publication.artifacts.map(listedWithOrigin), ...others.filter(isArtifact)].sort(byFile),
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

/** Makes the entry of a file by its path. */
export function listed({ path, bytes }: OutFile): ListedFile {
  return { file: path, bytes: bytes.length, sha256: sha256(bytes) }
}

/** The name of an artifact, in whatever language and format: `report.en.docx`. */
export const artifactName = /^report\.[A-Za-z0-9-]+\.[a-z]+$/

function listedWithOrigin({ from, ...file }: Publication['artifacts'][number]): ListedFile {
  return { ...listed(file), ...(from !== undefined && { from }) }
}

function byName(file: OutFile): ListedFile {
  return { ...listed(file), file: nameOf(file.path) }
}

function byFile(a: ListedFile, b: ListedFile): number {
  return byCodeUnit(a.file, b.file)
}

/** Takes the SHA-256 of some bytes, in hexadecimal figures. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
