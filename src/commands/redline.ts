import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { writePackage } from '../ooxml/write-package.ts'
import { type Redline, redline } from '../redline/redline.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { keepRedline } from './redline/keep-redline.ts'
import { refuseHidden } from './redline/refuse-hidden.ts'
import { tallyInWords } from './redline/tally-in-words.ts'
import { type TwoReports, twoReports } from './redline/two-reports.ts'
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
    const reports = await twoReports(words, options, host)
    if (reports === undefined) return 1
    if (options.private !== true) refuseHidden(reports)
    const marked = compare(reports, options)
    if (marked.isMarked) await keep(marked, reports, options.out, host)
    host.stderr.write(`${verdictOn(marked)}\n`)
    return 0
  },
})

function compare({ older, newer }: TwoReports, { author, marksDate, all = false }: MarkOptions): Redline {
  const day = marksDate?.length === 7 ? `${marksDate}-01` : marksDate
  const date = day === undefined ? newer.date : `${day}T00:00:00Z`
  const made = redline(older.parts, newer.parts, { author, date, all })
  if ('refusal' in made) throw new Refusal(made.refusal.replace(/\.$/, ''))
  return made.value
}

type MarkOptions = Pick<Flags, 'author' | 'marksDate' | 'all'>

/** A redline holds words that its audience may not see: it never goes where an edition is handed on from. */
async function keep({ parts }: Redline, { newer }: TwoReports, out: string, host: Host): Promise<void> {
  const { edition, language } = newer
  const folder = `${out}/private/redline/${edition}`
  const name = `report.${language}.docx`
  await keepRedline(host.disk, folder, { edition, name, bytes: writePackage(parts) })
  host.stdout.write(`${folder}/${name}\n`)
}

function verdictOn({ isMarked, tally, unmarked }: Redline): string {
  const untold = [
    ...(unmarked.computed ? ['The contents or computed tables differ, too: `--all` marks them.'] : []),
    ...(unmarked.heads ? ['The heads or feet of pages differ, too: they are never marked.'] : []),
  ]
  return [isMarked ? tallyInWords(tally) : 'No difference: no file written.', ...untold].join(' ')
}
