import { manifestOf, sealed } from '../host/publish/manifests.ts'
import { jsonBytes, type OutFile, type Publication } from '../host/publish/publication.ts'
import type { Series } from '../model/notes.ts'
import type { SourceFile } from '../model/source-file.ts'
import type { Compiled } from '../pipeline.ts'
import type { Artifact } from './render-all.ts'
import { draftsFolder } from './wanted-artifacts.ts'

/**
 * Puts together what a build writes. The folder of an edition gets its own ledger, trace and manifest beside its
 * artifacts. The folder of a draft does not, since it is in the private folder, which has those of all editions.
 */
export function publicationOf(
  complete: Complete,
  { notes, editions }: Series,
  artifacts: readonly Artifact[],
  inputs: readonly SourceFile[],
  draft: boolean,
  texts: readonly OutFile[],
): Publication {
  const folders = [...new Set(artifacts.map(({ folder }) => folder))]
  const beside = draft
    ? []
    : folders.map((folder) => accountsIn(artifacts.filter((artifact) => artifact.folder === folder)))
  return {
    ...complete,
    folders,
    root: draft ? draftsFolder : '',
    editions: editions.map(({ id }) => id),
    artifacts,
    records: [
      ...beside.flatMap(({ records }) => records),
      ...beside.flatMap(({ manifest }) => manifest),
      // A draft is no release: translations go on being compared with the last one.
      ...(draft ? [] : texts),
    ],
    inputs,
    date: notes.date,
  }
}

/** Writes the ledger and the trace of an edition into its folder. They are the same in every language. */
export function recordsOf({
  built: { ledger, trace },
  folder,
}: Pick<Artifact, 'built' | 'folder'>): readonly OutFile[] {
  return [
    { path: `${folder}/ledger.json`, bytes: jsonBytes(ledger) },
    { path: `${folder}/trace.json`, bytes: jsonBytes(trace) },
  ]
}

type Complete = NonNullable<Compiled['complete']>

function accountsIn(artifacts: readonly Artifact[]): {
  readonly records: readonly OutFile[]
  readonly manifest: readonly OutFile[]
} {
  const [first] = artifacts
  if (first === undefined) return { records: [], manifest: [] }
  const records = recordsOf(first)
  const manifest = sealed(manifestOf(first.built.edition, artifacts, records))
  return { records, manifest: [{ path: `${first.folder}/manifest.json`, bytes: manifest }] }
}
