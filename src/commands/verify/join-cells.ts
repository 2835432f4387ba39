import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { listed, madeFrom, sha256 } from '../../host/publish/manifests.ts'
import { mend, publish } from '../../host/publish/publish.ts'
import { type Cell, readCell } from '../../host/publish/read-cell.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { chooseBuilt } from '../choose-built.ts'
import { compileNotes } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { keptFiles, metDiagnostics } from '../met-diagnostics.ts'
import { publicationOf, recordsOf } from '../publication-of.ts'
import type { Artifact } from '../render-all.ts'
import { worthReporting } from '../report-diagnostics.ts'
import { recordOfTexts } from '../translations/recorded-texts.ts'
import { type Wanted, wantedArtifacts } from '../wanted-artifacts.ts'
import { type Fault, findFaults } from './find-faults.ts'

/** What came of a join. */
export interface Joined {
  /** Of the notes, where they have errors; and what there is to say of the output folder. */
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
  readonly faults: readonly Fault[]
  /** The paths of the artifacts; undefined where nothing was written. */
  readonly paths?: readonly string[]
}

type JoinOptions = Pick<Flags, 'sessions' | 'edition' | 'lang' | 'format' | 'template' | 'date'>

/**
 * Joins cells into one build, all or nothing. The notes are compiled again, which takes a moment; only the artifacts,
 * whose rendering takes long, come from the cells. So what is written is what one build of everything writes here, byte
 * for byte, and a cell of other notes, or one that is missing, is known.
 */
export async function joinCells(
  folders: readonly string[],
  out: string,
  options: JoinOptions,
  host: Host,
): Promise<Joined> {
  const kept = await mend(host.disk, out)
  const { complete, series, built, files, recorded, diagnostics } = await compileNotes({ ...options, out }, host)
  if (!complete || !series) return { diagnostics: worthReporting(diagnostics, true), files, faults: [] }
  const wanted = wantedArtifacts(chooseBuilt(series, built, options), options)
  const read = await Promise.all(folders.map((folder) => readCell(host.disk, folder)))
  const cells = read.flatMap((cell) => cell ?? [])
  const faults = [
    ...folders.filter((_, index) => read[index] === undefined).map(untold),
    ...findFaults(cells, {
      madeFrom: madeFrom({ date: series.notes.date, inputs: files, folders: wanted.map(({ folder }) => folder) }),
      wanted,
      records: wanted.flatMap((one) => recordsOf(one).map(listed)),
    }),
  ]
  if (faults.length > 0) return { diagnostics: keptFiles(out, kept), files, faults }
  const artifacts = await Promise.all(wanted.map((one) => take(one, cells, host)))
  const texts = recordOfTexts(series, recorded)
  const publication = publicationOf(complete, series, artifacts, files, false, texts)
  const met = await publish(host.disk, out, publication, host.interrupted)
  return {
    diagnostics: [...keptFiles(out, kept), ...metDiagnostics(out, met)],
    files,
    faults,
    paths: artifacts.map(({ path }) => `${out}/${path}`),
  }
}

function untold(folder: string): Fault {
  return {
    file: `${folder}/private/manifest.json`,
    what: 'missing, or not as this version writes it: nothing tells what the cell was made from',
    todo: 'hand it on with the cell (it holds names and hashes alone), or build the cell again',
  }
}

/** @throws {Refusal} if the file has changed since it was looked at */
async function take({ built, folder, path }: Wanted, cells: readonly Cell[], { disk }: Host): Promise<Artifact> {
  for (const cell of cells) {
    const entry = cell.files.find(({ file }) => file === path)
    const bytes = entry && (await disk.read(`${cell.folder}/${path}`))
    if (bytes && sha256(bytes) === entry.sha256)
      return { built, folder, path, bytes, ...(entry.from !== undefined && { from: entry.from }) }
  }
  throw new Refusal(`\`${path}\` was changed while the cells were joined`, 'Join them again. Nothing was changed.')
}
