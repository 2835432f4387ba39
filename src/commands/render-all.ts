import { setImmediate } from 'node:timers/promises'
import { Interruption } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { OutFile } from '../host/publish/publication.ts'
import type { Outcome } from '../model/diagnostic.ts'
import { type Built, render } from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { progressOn } from './progress.ts'
import { wantedArtifacts } from './wanted-artifacts.ts'

/** The file of one edition in one language and format, and the folder that it goes to. */
export interface Artifact extends OutFile {
  readonly built: Built
  readonly folder: string
}

type RenderOptions = Pick<Flags, 'draft' | 'format' | 'quiet'>

/**
 * Renders reports in memory, one after the other, in every format that the options name. A person at a terminal sees a
 * line for each. There is no value if one of them cannot be printed.
 *
 * @throws {Interruption} on Ctrl-C
 */
export async function renderAll(
  chosen: readonly Built[],
  options: RenderOptions,
  host: Host,
): Promise<Outcome<readonly Artifact[]>> {
  const outcomes: Outcome<Artifact>[] = []
  const progress = progressOn(host, options.quiet)
  const all = wantedArtifacts(chosen, options)
  for (const { built, format, folder, path } of all) {
    await setImmediate() // lets Ctrl-C through between one artifact and the next
    if (host.interrupted.aborted) throw new Interruption()
    progress.begin(outcomes.length, all.length, path)
    const begun = host.now()
    const { value: bytes, diagnostics } = await render(built, format, host.font, options.draft === true)
    const took = `${((host.now() - begun) / 1000).toFixed(2)} s`
    progress.end(bytes ? `${path}: ${sizeOf(bytes)} in ${took}` : `${path}: cannot be printed`)
    outcomes.push({ diagnostics, ...(bytes && { value: { built, folder, path, bytes } }) })
  }
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics)
  const value = outcomes.flatMap((outcome) => outcome.value ?? [])
  return value.length < outcomes.length ? { diagnostics } : { value, diagnostics }
}

function sizeOf(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.length / 1000)} kB`
}
