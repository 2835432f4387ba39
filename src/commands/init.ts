import { visible } from '../diagnostics/terminal-text.ts'
import { createFiles, type NewFile } from '../host/create-files.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { shown } from '../model/printable.ts'
import { primary } from '../model/text.ts'
import { languages } from '../pipeline.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { editorFiles } from './start/editor-files.ts'
import { firstSeries } from './start/first-series.ts'
import { firstSession } from './start/first-session.ts'
import { sampleWords } from './start/sample-words.ts'

const flags = ['title', 'language', 'example', 'quiet'] as const

/** `report init`: commented notes of a series of one's own, or a copy of the worked example. Nothing is replaced. */
export const init = defineCommand({
  name: 'init',
  summary: 'Begin a series of your own: commented notes that can be built as they stand.',
  example: 'report init seminars --title "Seminars on peace operations"',
  argument: { form: '[dir]', about: 'the folder to begin in (default: this one)' },
  flags,
  run: begin,
})

type InitOptions = Pick<Flags, (typeof flags)[number]>

async function begin(options: InitOptions, host: Host, [folder = '.']: readonly string[]): Promise<number> {
  const at = folder === '.' ? '' : `${folder.replace(/(?<=.)[\\/]+$/, '')}/`
  if ((await host.disk.kindOf(`${at}sessions`)) !== undefined)
    throw new Refusal(`There is a folder \`${shown(at)}sessions\` already. Nothing was written`)
  const files = [...(options.example ? await exampleNotes(host) : ownNotes(options)), ...editorFiles()]
  const there = await Promise.all(files.map((file) => isThere(host, at, file)))
  const made = files.filter((_, index) => !there[index]).map(({ path, bytes }) => ({ path: `${at}${path}`, bytes }))
  await createFiles(host.disk, made)
  host.stdout.write(made.map(({ path }) => `${path}\n`).join(''))
  const left = files.filter((_, index) => there[index]).map(({ path }) => `${at}${path}`)
  if (!options.quiet) host.stderr.write(`${asTheyWere(left)}${whatNext(at, options.example)}`)
  return 0
}

function ownNotes({ title, language = 'en' }: InitOptions): readonly NewFile[] {
  requireLanguage(language)
  const words = sampleWords(language)
  const session = 'first-meeting'
  return [
    fileOf('sessions/series.yaml', firstSeries({ title: title ?? words.title, language, session, words })),
    fileOf(
      `sessions/${session}.yaml`,
      firstSession({ called: words.called, online: true, date: '2007-05-11', theme: 'first-theme' }, words.that),
    ),
  ]
}

function requireLanguage(language: string): void {
  if (!languages.includes(primary(language)))
    throw new Refusal(
      `report does not speak \`${shown(language)}\``,
      `It speaks ${languages.map((tag) => `\`${tag}\``).join(', ')}.`,
    )
}

/** @throws {Refusal} if the program has no example with it */
async function exampleNotes(host: Host): Promise<readonly NewFile[]> {
  const { value: files } = await host.example()
  if (files === undefined) throw new Refusal('The worked example is not part of this copy of report')
  return files.map(({ path, bytes }) => ({ path: `sessions/${path.slice(path.lastIndexOf('/') + 1)}`, bytes }))
}

/** Settings of an editor and of git that are there already stay as they are; the notes are never there. */
async function isThere(host: Host, at: string, { path }: NewFile): Promise<boolean> {
  return (await host.disk.kindOf(`${at}${path}`)) !== undefined
}

function fileOf(path: string, text: string): NewFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** What an editor's settings would have held is in the README, for who has settings already. */
function asTheyWere(left: readonly string[]): string {
  if (left.length === 0) return ''
  const names = left.map((path) => `\`${visible(path)}\``).join(', ')
  return `${names}: there already, and left as ${left.length === 1 ? 'it was' : 'they were'}.\n`
}

function whatNext(at: string, example = false): string {
  const enter = at === '' ? '' : `  cd ${/\s/.test(at) ? `"${at.slice(0, -1)}"` : at.slice(0, -1)}\n`
  return `\nNext:\n${enter}  ${example ? 'report check' : 'report new Geneva --date 2007-06-12'}\n  report build\n`
}
