import type { Host } from '../host/host.ts'
import type { OutFile } from '../host/publish/publication.ts'
import type { Outcome } from '../model/diagnostic.ts'
import { placedIn } from '../model/placed-in.ts'
import type { Built } from '../pipeline.ts'
import { beginRendering } from './begin-rendering.ts'
import type { Flags } from './flags.ts'
import { progressOn } from './progress.ts'
import { wantedArtifacts } from './wanted-artifacts.ts'

/** The file of one edition in one language and format, and the folder that it goes to. */
export interface Artifact extends OutFile {
  readonly built: Built
  readonly folder: string
  /** The digest of what it was rendered from. */
  readonly from?: string
}

type RenderOptions = Pick<Flags, 'draft' | 'edition' | 'format' | 'jobs' | 'quiet'>

/**
 * Renders reports in memory, in every format that the options name: side by side where that pays, and told in their
 * order. Some may have begun while others were composed. A person at a terminal sees a line for each. There is no value
 * if one of them cannot be printed.
 *
 * @throws {Interruption} on Ctrl-C
 */
export async function renderAll(
  chosen: readonly Built[],
  options: RenderOptions,
  host: Host,
  { rest } = beginRendering(options, host, undefined),
): Promise<Outcome<readonly Artifact[]>> {
  const outcomes: Outcome<Artifact>[] = []
  const progress = progressOn(host, options.quiet)
  const all = await rest(wantedArtifacts(chosen, options))
  for (const { built, folder, path, from, rendered } of all) {
    progress.begin(outcomes.length, all.length, path)
    const { outcome, took } = await rendered
    const { value: bytes } = outcome
    progress.end(`${path}: ${bytes ? `${sizeOf(bytes)} ${timeOf(took)}` : 'cannot be printed'}`)
    const diagnostics = outcome.diagnostics.map(placedIn(built.evidence))
    const known = diagnostics.length === 0 && { from } // else it would have to be told again
    outcomes.push({ diagnostics, ...(bytes && { value: { built, folder, path, bytes, ...known } }) })
  }
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics)
  const value = outcomes.flatMap((outcome) => outcome.value ?? [])
  return value.length < outcomes.length ? { diagnostics } : { value, diagnostics }
}

function timeOf(took: number | undefined): string {
  return took === undefined ? 'as it was' : `in ${(took / 1000).toFixed(2)} s`
}

function sizeOf(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.length / 1000)} kB`
}
