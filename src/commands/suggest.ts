import { createHash } from 'node:crypto'
import { safeJson } from '../diagnostics/format-json.ts'
import { counted, countOf, inOrder } from '../diagnostics/order-and-count.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { Notes } from '../model/notes.ts'
import { shown } from '../model/printable.ts'
import type { SourceFile } from '../model/source-file.ts'
import { keyedTies } from '../model/ties.ts'
import { patternsByLanguage, readNotes } from '../pipeline.ts'
import { type Compared, comparedIn } from '../suggest/compared.ts'
import { suggestTies } from '../suggest/suggest-ties.ts'
import { changeNotes } from './change-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { progressOn } from './progress.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { type Choice, choicesOf } from './suggest/choices.ts'
import { exportTables } from './suggest/export-tables.ts'
import { suggestionsAsText, verdictOn } from './suggest/suggestions-as-text.ts'
import { standingIn, tieNotes } from './suggest/tie-notes.ts'
import { type ToldProposal, toldProposals } from './suggest/told-proposal.ts'
import { walk } from './suggest/walk.ts'
import { measureOf, paintOn } from './terminal.ts'

const flags = [
  'sessions',
  'acceptTies',
  'decline',
  'walk',
  'exportTo',
  'most',
  'corpus',
  'showOnly',
  'answerAs',
  'quiet',
] as const

type SuggestOptions = Pick<Flags, (typeof flags)[number]>

/** `report suggest`: statements of different sessions that may be about the same; a person ties them, or does not. */
export const suggest = defineCommand({
  name: 'suggest',
  summary: 'Propose which statements of different sessions may be tied; what you accept is written into the notes.',
  example: 'report suggest --walk',
  flags,
  run: async (options, host) => {
    const { value: files, diagnostics: unread } = await host.sessions(options.sessions)
    const { value: series, diagnostics } = readNotes(files ?? [])
    if (files === undefined || series === undefined) {
      const errors = worthReporting(inOrder(files === undefined ? unread : diagnostics), true)
      reportDiagnostics('text', host.stderr, host, errors, files ?? [])
      host.stderr.write(`${countOf(errors)}: nothing can be proposed before they are mended.\n`)
      return 1
    }
    if (options.exportTo !== undefined)
      return exportTables(series.notes, { folder: options.exportTo, quiet: options.quiet === true }, host)
    return answer(suggestionsIn(series.notes, files, options, host), options, host)
  },
})

/** The proposals, and the notes that they were made from. */
interface Suggestions {
  readonly told: readonly ToldProposal[]
  /** A mark of all that was compared: the numbers of the proposals are those of these words. */
  readonly corpus: string
  readonly files: readonly SourceFile[]
  readonly standingOf: ReturnType<typeof standingIn>
}

function suggestionsIn(notes: Notes, files: readonly SourceFile[], options: SuggestOptions, host: Host): Suggestions {
  const compared = comparedIn(notes)
  const corpus = corpusOf(compared)
  if (options.corpus !== undefined && options.corpus !== corpus)
    throw new Refusal(
      `The notes are not those of \`${shown(options.corpus)}\`, but of \`${corpus}\``,
      'Look at the proposals again: their numbers may be others now.',
    )
  const { begin, end } = progressOn(host, options.quiet)
  const found = suggestTies(notes, patternsByLanguage, (done, all) => begin(done, all, 'statements compared'))
  end(`${counted(compared.length, 'statement')} compared.`)
  const places = new Map(compared.map(({ statement }) => [statement.id, statement.place]))
  return {
    told: toldProposals(found, compared, notes),
    corpus,
    files,
    standingOf: standingIn(files, (statement) => places.get(statement)),
  }
}

function corpusOf(compared: readonly Compared[]): string {
  const said = compared.map(({ statement, text }) => [
    statement.id,
    text,
    keyedTies(statement).map(({ key, tie }) => [key, tie.to]),
  ])
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)
}

async function answer(suggestions: Suggestions, options: SuggestOptions, host: Host): Promise<number> {
  const { acceptTies, decline, walk: isWalk } = options
  if (isWalk) return walkThrough(suggestions, options, host)
  if (acceptTies === undefined && decline === undefined) return tell(suggestions, options, host)
  const choices = choicesOf(acceptTies ?? [], decline ?? [], suggestions.told)
  const changed = tieNotes(suggestions.files, choices, suggestions.standingOf)
  await changeNotes(changed, { sessions: options.sessions, showOnly: options.showOnly === true }, host)
  host.stderr.write(`${options.showOnly ? 'Nothing was written.' : doneInWords(choices)}\n`)
  return 0
}

function tell({ told, corpus }: Suggestions, { answerAs, most, quiet }: SuggestOptions, host: Host): number {
  if (answerAs === 'json') {
    host.stdout.write(safeJson({ corpus, proposals: told }))
    return 0
  }
  const listed = told.slice(0, most)
  host.stdout.write(suggestionsAsText(listed, measureOf(host.stdout), paintOn(host.stdout, host)))
  if (!quiet) host.stderr.write(`${verdictOn(told, listed.length, corpus)}\n`)
  return 0
}

/** Each answer is written at once, into the notes as the answer before has left them. */
async function walkThrough(
  { told, files, standingOf }: Suggestions,
  options: SuggestOptions,
  host: Host,
): Promise<number> {
  if (!host.stderr.terminal)
    throw new Refusal('Nobody can be asked: this is no terminal', 'Accept by number: `report suggest --accept 1`.')
  const current = [...files]
  const chosen: Choice[] = []
  const choose = async (choice: Choice): Promise<void> => {
    const [changed] = tieNotes(current, [choice], standingOf)
    if (changed === undefined) return
    await changeNotes([changed], { sessions: options.sessions, showOnly: options.showOnly === true }, host)
    current[current.indexOf(changed.before)] = changed.after
    chosen.push(choice)
  }
  await walk(told, choose, host)
  host.stderr.write(`${options.showOnly ? 'Nothing was written.' : doneInWords(chosen)}\n`)
  return 0
}

function doneInWords(choices: readonly Choice[]): string {
  const declined = choices.filter(({ key }) => key === 'unrelated').length
  const said = [
    ...(choices.length > declined ? [`${counted(choices.length - declined, 'tie')} written`] : []),
    ...(declined > 0 ? [`${counted(declined, 'pair')} remembered as unrelated`] : []),
  ]
  return said.length === 0 ? 'Nothing was chosen.' : `${said.join(', ')}: \`report check\` tells what follows.`
}
