import type { Host } from '../host/host.ts'
import { writePackage } from '../ooxml/write-package.ts'
import type { Redline } from '../redline/redline.ts'
import { defineCommand } from './define-command.ts'
import { keepRedline } from './redline/keep-redline.ts'
import { type MarkedReport, redlineOf } from './redline/redline-of.ts'
import { tallyInWords } from './redline/tally-in-words.ts'
import { stateWords } from './states/state-named.ts'

const about = `${stateWords}, or a Word file as it was built`

/** `report redline`. Its result is a Word file, whose path it prints; how much was marked goes to stderr. */
export const redlineCommand = defineCommand({
  name: 'redline',
  summary: 'Show in Word, as tracked changes, what changed between two states of a report.',
  example: 'report redline git:v1 --edition member-states',
  argument: [
    { form: '<old>', about },
    { form: '[new]', about: `${about} (default: the notes at hand)` },
  ],
  flags: ['sessions', 'oneEdition', 'oneLang', 'template', 'out', 'author', 'marksDate', 'all', 'private'],
  run: async (options, host, words) => {
    const made = await redlineOf(words, options, host)
    if (made === undefined) return 1
    if (made.marked.isMarked) await keep(made, options.out, host)
    host.stderr.write(`${verdictOn(made.marked)}\n`)
    return 0
  },
})

/** A redline holds words that its audience may not see: it never goes where an edition is handed on from. */
async function keep({ edition, language, marked }: MarkedReport, out: string, host: Host): Promise<void> {
  const folder = `${out}/private/redline/${edition}`
  const name = `report.${language}.docx`
  await keepRedline(host.disk, folder, { edition, name, bytes: writePackage(marked.parts) })
  host.stdout.write(`${folder}/${name}\n`)
}

function verdictOn({ isMarked, tally, unmarked }: Redline): string {
  const untold = [
    ...(unmarked.computed ? ['The contents or computed tables differ, too: `--all` marks them.'] : []),
    ...(unmarked.heads ? ['The heads or feet of pages differ, too: they are never marked.'] : []),
  ]
  return [isMarked ? tallyInWords(tally) : 'No difference: no file written.', ...untold].join(' ')
}
