import { safeJson } from '../diagnostics/format-json.ts'
import { visible } from '../diagnostics/terminal-text.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { type Verified, verify as verifyFolders } from '../host/publish/verify.ts'
import { shown } from '../model/printable.ts'
import { defineCommand } from './define-command.ts'
import { toFolder } from './flag-values.ts'
import type { Flags } from './flags.ts'
import { reportDiagnostics } from './report-diagnostics.ts'
import { type Joined, joinCells } from './verify/join-cells.ts'

const flags = ['joinInto', 'sessions', 'edition', 'lang', 'format', 'template', 'date', 'answerAs', 'quiet'] as const

type VerifyOptions = Pick<Flags, (typeof flags)[number]>

/**
 * `report verify`: whether what was built is still as it was built; and, with `--out`, whether cells make one build of
 * the notes, which it then writes. Its result is a line for each file that is in the way, or for each that it wrote.
 */
export const verify = defineCommand({
  name: 'verify',
  summary: 'Hash again what was built, and name what is not as the manifests say; or join the parts of one build.',
  example: 'report verify out\n  report verify cell-1 cell-2 --out release',
  argument: {
    form: '[folder...]',
    about: 'the folder that was built to (default: out); to join, that of each part',
  },
  flags,
  run: (options, host, words) => {
    const folders = words.map(toFolder)
    return options.joinInto === undefined
      ? verifyOne(folders, options, host)
      : joinAll(folders, options.joinInto, options, host)
  },
})

async function verifyOne(
  [out = 'out', ...others]: readonly string[],
  { answerAs, quiet }: VerifyOptions,
  host: Host,
): Promise<number> {
  if (others.length > 0)
    throw new Refusal('Several folders are verified one by one', 'To join the parts of one build, give `--out` too.')
  const found = await verifyFolders(host.disk, out)
  if (found.length === 0)
    throw new Refusal(`\`${shown(out)}\` holds no manifest`, 'Give the folder that `report build` wrote to.')
  host.stdout.write(answerAs === 'json' ? safeJson({ folders: found }) : faultsOf(found, out))
  if (!quiet) host.stderr.write(`${verdict(found)}\n`)
  return found.every(isSound) ? 0 : 1
}

async function joinAll(folders: readonly string[], out: string, options: VerifyOptions, host: Host): Promise<number> {
  if (folders.length === 0)
    throw new Refusal(
      '`--out` joins the folders that are named, and none is',
      `Give the folder of each part of the build, or call \`report verify ${shown(out)}\` to hash that one again.`,
    )
  const { diagnostics, files, faults, paths } = await joinCells(folders, out, options, host)
  const lines = paths ?? faults.map(({ file, what, todo }) => `${file}: ${what}; ${todo}`)
  reportDiagnostics('text', host.stderr, host, diagnostics, files)
  host.stdout.write(
    options.answerAs === 'json'
      ? safeJson({ faults, artifacts: paths ?? [] })
      : lines.map((line) => `${visible(line)}\n`).join(''),
  )
  if (!options.quiet) host.stderr.write(`${verdictOfJoin(paths, faults, folders.length)}\n`)
  return paths ? 0 : 1
}

function verdictOfJoin(paths: Joined['paths'], faults: Joined['faults'], cells: number): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
  if (paths) return `Joined ${count(paths.length, 'report')} of ${count(cells, 'cell')}: as built, and of these notes.`
  return faults.length === 0
    ? 'The notes have errors: nothing was written.'
    : `${count(faults.length, 'fault')} in ${count(cells, 'cell')}: nothing was written.`
}

function isSound({ missing, changed, strange, unsealed }: Verified): boolean {
  return !unsealed && missing.length + changed.length + strange.length === 0
}

function faultsOf(found: readonly Verified[], out: string): string {
  const lines = found.flatMap(({ folder, missing, changed, strange, unsealed }) => [
    ...(unsealed
      ? [`${folder}/manifest.json: changed since it was built; nothing is known of the files beside it`]
      : []),
    ...missing.map((path) => `${path}: missing`),
    ...changed.map((path) => `${path}: not as it was built`),
    ...strange.map((path) => `${path}: not of this build`),
  ])
  return lines.map((line) => `${visible(`${out}/${line}`)}\n`).join('')
}

function verdict(found: readonly Verified[]): string {
  const sound = new Set(found.flatMap((one) => one.sound)).size
  const faults = found.reduce(
    (sum, { missing, changed, strange, unsealed }) =>
      sum + missing.length + changed.length + strange.length + Number(unsealed),
    0,
  )
  const files = `${sound} ${sound === 1 ? 'file is' : 'files are'} as built`
  return faults === 0 ? `${files}.` : `${files}; ${faults} ${faults === 1 ? 'is' : 'are'} not.`
}
