import { setImmediate } from 'node:timers/promises'
import { Interruption } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { OutFile } from '../host/publish/publication.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { Slug } from '../model/names.ts'
import { type Built, type FormatName, formats, render } from '../pipeline.ts'
import { type Flags, usualFormats } from './flags.ts'

/** One edition in one language and format, with the folder that it goes to. */
export interface Artifact extends OutFile {
  readonly built: Built
  readonly folder: string
}

type Asked = Pick<Flags, 'draft' | 'format' | 'quiet'>

/**
 * Renders reports in memory, one after the other, in every format that is asked for; a person at a terminal sees them
 * come. No value if one cannot be printed.
 *
 * @throws {Interruption} on Ctrl-C
 */
export async function renderAll(
  chosen: readonly Built[],
  asked: Asked,
  host: Host,
): Promise<Outcome<readonly Artifact[]>> {
  const outcomes: Outcome<Artifact>[] = []
  for (const built of chosen) {
    for (const format of asked.format ?? usualFormats) outcomes.push(await renderOne(built, format, asked, host))
  }
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics)
  const value = outcomes.flatMap((outcome) => outcome.value ?? [])
  return value.length < outcomes.length ? { diagnostics } : { value, diagnostics }
}

async function renderOne(built: Built, format: FormatName, asked: Asked, host: Host): Promise<Outcome<Artifact>> {
  await setImmediate() // lets Ctrl-C through between one artifact and the next
  if (host.interrupted.aborted) throw new Interruption()
  const begun = host.now()
  const { value: bytes, diagnostics } = await render(built, format, host.font, asked.draft === true)
  if (bytes === undefined) return { diagnostics }
  const folder = folderOf(built.edition, asked.draft === true)
  const path = `${folder}/report.${built.language}.${formats[format].extension}`
  if (host.stderr.terminal && !asked.quiet)
    host.stderr.write(`${path}: ${sizeOf(bytes)} in ${((host.now() - begun) / 1000).toFixed(2)} s\n`)
  return { value: { built, folder, path, bytes }, diagnostics }
}

/** A draft shows where each paragraph comes from: it is the rapporteur's own. */
function folderOf(edition: Slug, draft: boolean): string {
  return draft ? `private/draft/${edition}` : edition
}

function sizeOf(bytes: Uint8Array): string {
  return `${Math.ceil(bytes.length / 1000)} kB`
}
