import type { Host } from '../host/host.ts'
import { type Memory, newestOf } from '../model/memory.ts'
import type { Slug } from '../model/names.ts'
import type { RecordedTexts } from '../model/recorded-texts.ts'
import type { ListedTemplate, SourceFile, Template } from '../model/source-file.ts'
import { primary } from '../model/text.ts'
import {
  type Compiled,
  languages,
  type Order,
  pipeline,
  pipelineInSteps,
  type Step,
  templateAsked,
} from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'
import { readRecordedTexts } from './translations/recorded-texts.ts'

/** What the notes were compiled to, and the files that they were read from: the diagnostics point into those files. */
export interface Compilation extends Compiled {
  readonly files: readonly SourceFile[]
  /** What the texts were at the last release; empty where none is known. */
  readonly recorded: RecordedTexts
}

/** What a command that compiles again and again keeps between the compilations. */
export interface Kept {
  readonly notes: (files: readonly SourceFile[]) => readonly SourceFile[]
  readonly templates: (files: readonly Template[]) => readonly Template[]
  readonly memory: Memory
}

/**
 * Reads the notes and the templates, and compiles every edition in each of its languages. They come from the host: one
 * that reads them elsewhere, such as from a revision, compiles those. With `out`, translations are held against the
 * last release in that folder. A command that compiles again and again passes what it keeps between the compilations;
 * another may do something with each report that is `composed`, before the next one is.
 *
 * @throws {Refusal} for a template that does not exist, or a language that we do not speak
 */
export async function compileNotes(
  { date, draft = false, lang, out, sessions, template }: NotesOptions,
  host: Pick<Host, 'disk' | 'environment' | 'sessions' | 'templates'>,
  kept?: Kept,
  composed?: (step: Step) => Promise<void>,
): Promise<Compilation> {
  const { epoch } = host.environment
  requireKnown('language', (lang ?? []).map(primary), languages)
  const recorded: RecordedTexts = out === undefined ? new Map() : await readRecordedTexts(out, host)
  const order: Order = {
    ...(date && { date }),
    ...(epoch && { epoch }),
    ...(template && { template }),
    ...(lang && { languages: lang }),
    draft,
    recorded,
  }
  const read = await host.sessions(sessions)
  const files = kept?.notes(read.value ?? []) ?? read.value ?? []
  const listed = await host.templates(templateAsked(files, order))
  if (listed.value !== undefined) requireTemplate(template, listed.value)
  const unread = [...read.diagnostics, ...listed.diagnostics]
  if (read.value === undefined || listed.value === undefined)
    return { diagnostics: unread, built: [], files: [], recorded }
  const compiled = kept
    ? compileAgain(files, keepRead(listed.value, kept), order, kept.memory)
    : await compileInSteps(files, listed.value, order, composed)
  const { template: used } = compiled
  return { ...compiled, recorded, files: [...files, ...(used ? [used, ...(used.translations ?? [])] : [])] }
}

async function compileInSteps(
  files: readonly SourceFile[],
  templates: readonly ListedTemplate[],
  order: Order,
  composed?: (step: Step) => Promise<void>,
): Promise<Compiled> {
  const steps = pipelineInSteps(files, templates, order)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await composed?.(step.value)
  }
}

/** Compiles, or answers as before if the order, and each file that was read, is what it was. */
function compileAgain(
  files: readonly SourceFile[],
  templates: readonly ListedTemplate[],
  { recorded, ...order }: Order,
  memory: Memory,
): Compiled {
  const inputs = [...files, ...templates.filter((one) => 'bytes' in one)]
  const newest = memory(newestCompiled, JSON.stringify([order, templates.map(({ name }) => name)]))
  const isKnown = recorded?.size === 0 && isSame(newest.made?.inputs, inputs)
  if (newest.made && isKnown) return newest.made.compiled
  const compiled = pipeline(files, templates, { ...order, ...(recorded && { recorded }) }, memory)
  newest.made = { inputs, compiled }
  return compiled
}

const newestCompiled = newestOf<{ readonly inputs: readonly object[]; readonly compiled: Compiled }, [string]>()

function isSame(before: readonly object[] | undefined, now: readonly object[]): boolean {
  return before?.length === now.length && before.every((one, index) => one === now[index])
}

function requireTemplate(template: Slug | undefined, listed: readonly ListedTemplate[]): void {
  const names = listed.map(({ name }) => name)
  if (template !== undefined) requireKnown('template', [template], names)
}

/** Puts the template that was read before in the place of the one that was read now, if they are the same. */
function keepRead(listed: readonly ListedTemplate[], { templates }: Kept): readonly ListedTemplate[] {
  return listed.flatMap((one): readonly ListedTemplate[] => ('bytes' in one ? templates([one]) : [one]))
}

/** What a command may ask for when it compiles notes. */
export type NotesOptions = Pick<Flags, 'sessions' | 'template' | 'date' | 'draft' | 'lang'> & { readonly out?: string }
