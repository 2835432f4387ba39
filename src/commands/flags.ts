import { InvalidArgumentError, Option } from 'commander'
import { didYouMean } from '../model/did-you-mean.ts'
import type { Lang, Slug } from '../model/names.ts'
import { type FormatName, formats } from '../pipeline.ts'
import { usualEditor } from '../preview/draft/editor-link.ts'
import { isCalendarDate } from './is-calendar-date.ts'

const reporters = ['text', 'json', 'github'] as const
const answers = ['text', 'json'] as const
const manuals = ['text', 'md', 'json'] as const

/** What is built where nobody says otherwise. */
export const usualFormats = ['docx', 'pdf'] as const satisfies readonly FormatName[]

/** What a person can ask for, as the commands receive it. */
export interface Flags {
  readonly sessions: string
  readonly edition?: readonly Slug[]
  readonly oneEdition?: Slug
  readonly lang?: readonly Lang[]
  readonly oneLang?: Lang
  readonly format?: readonly FormatName[]
  readonly template?: Slug
  readonly out: string
  readonly date?: string
  readonly reporter: (typeof reporters)[number]
  readonly answerAs: (typeof answers)[number]
  readonly manualAs: (typeof manuals)[number]
  readonly draft?: boolean
  readonly quiet?: boolean
  readonly port: number
  readonly open?: boolean
  readonly editor: string
}

/** How each is written on the command line. Made anew for every program, since an option keeps what it was given. */
export const flags = {
  sessions: () => new Option('--sessions <dir>', 'the folder of the notes').argParser(toFolder).default('sessions'),
  edition: () => new Option('--edition <id...>', 'only these editions').argParser(listOf(toWord)),
  oneEdition: () => new Option('--edition <id>', 'in this edition (default: the first)'),
  lang: () => new Option('--lang <tag...>', 'only these languages').argParser(listOf(toWord)),
  oneLang: () => new Option('--lang <tag>', 'in this language (default: the first of the edition)'),
  format: () =>
    new Option('--format <name...>', `any of ${formatNames.join(', ')} (default: ${usualFormats.join(',')})`).argParser(
      listOf(toFormat),
    ),
  template: () => new Option('--template <name>', 'another template than series.yaml names'),
  out: () => new Option('--out <dir>', 'the folder to write to').argParser(toFolder).default('out'),
  date: () => new Option('--date <day or month>', 'the date to print, such as 2008-06-15 or 2008-06').argParser(toDate),
  reporter: () =>
    new Option('--reporter <name>', 'how to tell what is wrong with the notes').choices(reporters).default('text'),
  answerAs: () => new Option('--reporter <name>', 'for a person, or for a program').choices(answers).default('text'),
  manualAs: () =>
    new Option('--reporter <name>', 'for a terminal, as Markdown, or for a program').choices(manuals).default('text'),
  draft: () => new Option('--draft', 'show the statements behind each paragraph; goes to private/draft/'),
  quiet: () => new Option('--quiet', 'tell nothing but errors'),
  port: () =>
    new Option('--port <number>', 'where to serve; if it is taken, the next one that is free')
      .argParser(toPort)
      .default(4173),
  open: () => new Option('--open', 'open the browser'),
  editor: () =>
    new Option('--editor <url>', 'how links open a line of the notes').argParser(toEditor).default(usualEditor),
} satisfies Readonly<Record<keyof Flags, () => Option>>

const formatNames = Object.keys(formats)

/** Takes `a,b`, `a b` and the option given twice alike. */
function listOf<T extends string>(
  convert: (word: string) => T,
): (words: string, before: readonly T[] | undefined) => readonly T[] {
  return (words, before = []) => [...new Set([...before, ...words.split(',').map((word) => convert(word.trim()))])]
}

function toWord(word: string): string {
  if (word !== '') return word
  throw new InvalidArgumentError('Expected names between the commas.')
}

function toFolder(word: string): string {
  if (word !== '') return word.replace(/(?<=.)[\\/]+$/, '')
  throw new InvalidArgumentError('Expected the name of a folder.')
}

function toFormat(word: string): FormatName {
  if (isFormat(word)) return word
  throw new InvalidArgumentError(didYouMean(word, formatNames) ?? '')
}

function toPort(word: string): number {
  if (/^\d{1,5}$/.test(word) && Number(word) <= 65535) return Number(word)
  throw new InvalidArgumentError('Expected a number from 0 to 65535; 0 takes any free port.')
}

/** A link that would run something in the page, rather than call an editor, is none. */
function toEditor(word: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(word) && word.includes('{file}') && !/^(javascript|data|vbscript|blob):/i.test(word))
    return word
  throw new InvalidArgumentError(
    `Expected an address with \`{file}\`, and perhaps \`{line}\` and \`{column}\`, such as ${usualEditor}`,
  )
}

function isFormat(word: string): word is FormatName {
  return formatNames.includes(word)
}

function toDate(word: string): string {
  if (isCalendarDate(word)) return word
  throw new InvalidArgumentError('Expected a day or a month, such as 2008-06-15 or 2008-06.')
}
