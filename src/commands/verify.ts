import { safeJson } from '../diagnostics/format-json.ts'
import { visible } from '../diagnostics/terminal-text.ts'
import { Refusal } from '../host/errors.ts'
import { type Verified, verify as verifyFolders } from '../host/publish/verify.ts'
import { shown } from '../model/printable.ts'
import { defineCommand } from './define-command.ts'
import { toFolder } from './flag-values.ts'

/** `report verify`: whether what was built is still as it was built. Its result is a line for each file that is not. */
export const verify = defineCommand({
  name: 'verify',
  summary: 'Hash again what was built, and name what is not as the manifests say.',
  example: 'report verify out',
  argument: { form: '[out]', about: 'the folder that was built to (default: out)' },
  flags: ['answerAs', 'quiet'],
  run: async ({ answerAs, quiet }, host, [given = 'out']) => {
    const out = toFolder(given)
    const found = await verifyFolders(host.disk, out)
    if (found.length === 0)
      throw new Refusal(`\`${shown(out)}\` holds no manifest`, 'Give the folder that `report build` wrote to.')
    host.stdout.write(answerAs === 'json' ? safeJson({ folders: found }) : faultsOf(found, out))
    if (!quiet) host.stderr.write(`${verdict(found)}\n`)
    return found.every(isSound) ? 0 : 1
  },
})

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
