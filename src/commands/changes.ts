import { changesBetween } from '../changes/changes-between.ts'
import { safeJson } from '../diagnostics/format-json.ts'
import type { Host } from '../host/host.ts'
import type { Lang, Slug } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import { primary } from '../model/text.ts'
import { languages, redactForReaders } from '../pipeline.ts'
import { changesAsJson } from './changes/changes-as-json.ts'
import { changesAsMarkdown } from './changes/changes-as-markdown.ts'
import { changesAsText } from './changes/changes-as-text.ts'
import type { ToldChanges } from './changes/told-changes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'
import { compileStates, type TwoStates } from './states/compile-states.ts'
import { stateWords } from './states/state-named.ts'
import { measureOf, paintOn } from './terminal.ts'

/** `report changes`. Its result tells in words what changed between two states of the notes. */
export const changes = defineCommand({
  name: 'changes',
  summary: 'Tell in words what changed between two states of the notes.',
  example: 'report changes git:v1 --reporter md > changes.md',
  argument: [
    { form: '<old>', about: stateWords },
    { form: '[new]', about: `${stateWords} (default: the notes at hand)` },
  ],
  flags: ['sessions', 'forEdition', 'toldLang', 'date', 'manualAs'],
  run: async (options, host, words) => {
    const states = await compileStates(words, { ...options, draft: true }, host)
    if (states === undefined) return 1
    const edition = editionTold(options, states)
    const language = languageTold(options, states)
    host.stdout.write(writers[options.manualAs](toldChanges(states, edition, language), host))
    return 0
  },
})

/** Markdown is sent round, so that it is always for the readers of some edition. */
function editionTold(
  { forEdition, manualAs }: Pick<Flags, 'forEdition' | 'manualAs'>,
  { newer }: TwoStates,
): Slug | undefined {
  const editions = newer.series.editions.map(({ id }) => id)
  requireKnown('edition', [forEdition ?? []].flat(), editions)
  return forEdition ?? (manualAs === 'md' ? editions[0] : undefined)
}

/** A terminal is told in English, with the names that the notes have in their own language. */
function languageTold({ manualAs, toldLang }: Pick<Flags, 'manualAs' | 'toldLang'>, { newer }: TwoStates): Lang {
  requireKnown('language', [toldLang ?? []].flat().map(primary), languages)
  return (manualAs === 'md' ? toldLang : undefined) ?? newer.series.notes.language
}

function toldChanges(states: TwoStates, edition: Slug | undefined, language: Lang): ToldChanges {
  const sides = { before: states.older.series.notes, after: states.newer.series.notes }
  const told = edition === undefined ? undefined : seenIn(states, edition)
  return { states, changes: changesBetween(sides, told), language, ...(edition !== undefined && { edition }) }
}

/** Of the older state its readers see what they saw then, and may still see. */
function seenIn({ older, newer }: TwoStates, edition: Slug) {
  const shown = (notes: Notes, { series }: TwoStates['older']): Notes =>
    series.editions.filter(({ id }) => id === edition).reduce(redactForReaders, notes)
  return { before: shown(shown(older.series.notes, older), newer), after: shown(newer.series.notes, newer) }
}

const writers = {
  text: (told, host) => changesAsText(told, measureOf(host.stdout), paintOn(host.stdout, host)),
  md: changesAsMarkdown,
  json: (told) => safeJson(changesAsJson(told)),
} satisfies Readonly<Record<Flags['manualAs'], (told: ToldChanges, host: Host) => string>>
