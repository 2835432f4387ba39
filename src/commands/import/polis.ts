import { countPolis } from '../../counted/polis/count-polis.ts'
import { readComments } from '../../counted/polis/read-comments.ts'
import { readSummary } from '../../counted/polis/read-summary.ts'
import { readVotes } from '../../counted/polis/read-votes.ts'
import { Refusal } from '../../host/errors.ts'
import type { Host } from '../../host/host.ts'
import { shown } from '../../model/printable.ts'
import { defineCommand } from '../define-command.ts'
import { toFolder } from '../flag-values.ts'
import { bringIn, countedFlags } from './counted/bring-in.ts'
import { openTable } from './counted/open-table.ts'

/** `report import polis`: the comments of a Polis conversation, and how all last votes on them fell, as a session. */
export const importPolis = defineCommand({
  name: 'polis',
  summary: 'Record the comments of a Polis export, and how the votes on them fell, as a new session.',
  example: 'report import polis energy-export --session energy --theme energy --least 20',
  argument: { form: '<folder>', about: 'with comments.csv, participants-votes.csv and summary.csv' },
  flags: countedFlags,
  run: async (options, host, [folder = '']) => {
    const files = await exportIn(toFolder(folder), host)
    const votes = await openTable(files.votes, readVotes, host)
    const read = await openTable(files.comments, readComments, host)
    const summary = await openTable(files.summary, readSummary, host)
    return bringIn(countPolis({ ...read, votes, summary }, options.least), 'comment', options, host)
  },
})

/** The files of an export, as the site of Polis calls them when they are fetched together, or one by one. */
const names = {
  comments: /(?:^|-)comments\.csv$/i,
  votes: /(?:^|-)participants?-votes\.csv$/i,
  summary: /(?:^|-)summary\.csv$/i,
} as const

/** @throws {Refusal} if the folder does not hold each of the files once */
async function exportIn(folder: string, { disk }: Host): Promise<Readonly<Record<keyof typeof names, string>>> {
  const listed = await disk.list(folder)
  const find = (pattern: RegExp, usual: string): string => {
    const found = listed.filter((name) => pattern.test(name))
    if (found.length === 1) return `${folder}/${found[0]}`
    throw new Refusal(
      found.length === 0
        ? `There is no \`${usual}\` in \`${shown(folder)}\``
        : `There are several files for \`${usual}\` in \`${shown(folder)}\`: ${found.map(shown).join(', ')}`,
      'Name the folder that the export of one Polis conversation was unpacked to.',
    )
  }
  return {
    comments: find(names.comments, 'comments.csv'),
    votes: find(names.votes, 'participants-votes.csv'),
    summary: find(names.summary, 'summary.csv'),
  }
}
