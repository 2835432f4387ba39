import { type Deliberation, type LeftOut, leftOutFor } from '../../../counted/deliberation.ts'
import { counted } from '../../../diagnostics/order-and-count.ts'
import { visible } from '../../../diagnostics/terminal-text.ts'
import { Refusal } from '../../../host/errors.ts'
import type { Host } from '../../../host/host.ts'
import { limit } from '../../../host/read-limited.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import type { Lang } from '../../../model/names.ts'
import { surroundingsOf } from '../../../pipeline.ts'
import { changeNotes } from '../../change-notes.ts'
import type { Flags } from '../../flags.ts'
import { reportDiagnostics } from '../../report-diagnostics.ts'
import { type NewPlace, placeForSession, writeSession } from '../../start/add-session.ts'
import { firstSession, folded } from '../../start/first-session.ts'
import { paintOn } from '../../terminal.ts'
import { type RecordedVote, recordVotes, votedLines } from './record-votes.ts'
import { trySession } from './try-session.ts'

/** The flags of every command that brings counted votes into the notes. */
export const countedFlags = [
  'sessions',
  'session',
  'theme',
  'place',
  'online',
  'called',
  'whenHeld',
  'textLanguage',
  'least',
  'showOnly',
  'quiet',
] as const

/** Their values. */
export type CountedOptions = Pick<Flags, (typeof countedFlags)[number]>

/**
 * Makes of counted votes a new session, in a file of its own and last in series.yaml, and tells what is left out and
 * what to doubt. What would be wrong with the notes then is told, and nothing is written. Answers with the exit code.
 *
 * @throws {Refusal} for a theme that there is not, a session that there is, or where nothing is left to record
 */
export async function bringIn(
  found: Deliberation,
  noun: 'comment' | 'row',
  options: CountedOptions,
  host: Host,
): Promise<number> {
  const place = await placeForSession(options.session, options.sessions, host)
  const { themes, language = 'en' } = surroundingsOf((await host.sessions(options.sessions)).value ?? [])
  const all = recordVotes(found.propositions, options.theme, themes)
  if (all.length === 0) throw nothingToRecord(found.leftOut)
  const { errors, unprinted } = await trySession(sessionText(all, found.topic, options, language), place, options, host)
  if (errors.length > 0) return refuse(errors, host)
  const isPrinted = (text = ''): boolean => !unprinted.some((character) => text.normalize('NFC').includes(character))
  const votes = all.filter(({ text }) => isPrinted(text))
  const leftOut = [...found.leftOut, ...unprintedOf(all, votes, unprinted)]
  if (votes.length === 0) throw nothingToRecord(leftOut)
  if (!options.quiet) tell(`${votes.length} of ${counted(found.put, noun)}`, votes, { ...found, leftOut }, host)
  const topic = isPrinted(found.topic) ? found.topic : undefined
  await write(sessionText(votes, topic, options, language), place, options, host)
  return 0
}

function sessionText(
  votes: readonly RecordedVote[],
  topic: string | undefined,
  { place, online, called, whenHeld: date, theme, textLanguage }: CountedOptions,
  ofSeries: Lang,
): string {
  const text = firstSession({
    ...(called !== undefined && { called: folded(called) }),
    ...(topic !== undefined && { title: topic }),
    ...(place !== undefined && { place }),
    ...((online || place === undefined) && { online: true }),
    date,
    ...(theme !== undefined && { theme }),
    ...(textLanguage !== undefined && { language: textLanguage }),
    voted: votedLines(votes, textLanguage ?? ofSeries),
  })
  if (Buffer.byteLength(text) <= limit * 1e6) return text
  throw new Refusal(
    `The session would have more than ${limit} MB, which no file of notes may have`,
    'Leave out with `--least` what few voted on.',
  )
}

function unprintedOf(
  all: readonly RecordedVote[],
  kept: readonly RecordedVote[],
  characters: readonly string[],
): readonly LeftOut[] {
  const few = characters.filter((character) => all.some(({ text }) => text.includes(character))).slice(0, 5)
  const why = `with characters that no font has (${visible(few.join(' '))})`
  return leftOutFor({ [why]: all.length - kept.length })
}

function refuse(errors: readonly Diagnostic[], host: Host): number {
  reportDiagnostics('text', host.stderr, host, errors, [])
  host.stderr.write('Nothing was written. `--called`, `--place` and `--date` say which meeting it was.\n')
  return 1
}

function nothingToRecord(leftOut: readonly LeftOut[]): Refusal {
  return new Refusal('There is no vote to record', leftOutIn(leftOut))
}

function tell(
  extent: string,
  votes: readonly RecordedVote[],
  { leftOut, doubts }: Pick<Deliberation, 'leftOut' | 'doubts'>,
  host: Host,
): void {
  const paint = paintOn(host.stderr, host)
  const divided = votes.filter(({ groups }) => groups.length > 0).length
  const groups = divided === 0 ? '' : `, ${divided} with the votes of opinion groups`
  const lines = [
    `${extent}${groups}. ${leftOutIn(leftOut)}`.trim(),
    ...doubts.map((doubt) => `${paint.warning('warning:')} ${visible(doubt)}`),
  ]
  host.stderr.write(lines.map((line) => `${line}\n`).join(''))
}

function leftOutIn(leftOut: readonly LeftOut[]): string {
  return leftOut.length === 0 ? '' : `Left out: ${leftOut.map(({ count, why }) => `${count} ${why}`).join(', ')}.`
}

async function write(text: string, place: NewPlace, options: CountedOptions, host: Host): Promise<void> {
  const { path, series } = place
  if (options.showOnly) {
    host.stdout.write(text)
    await changeNotes([series], { sessions: options.sessions, showOnly: true }, host)
    if (!options.quiet) host.stderr.write(`\`${path}\` would be written; nothing was.\n`)
    return
  }
  await writeSession(text, place, host)
  host.stdout.write(`${path}\n`)
  if (!options.quiet)
    host.stderr.write(
      `\`${options.session}\` now stands last in \`sessions:\` of ${series.before.path}: ` +
        'the order there is that of the report.\n',
    )
}
