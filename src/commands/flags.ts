// All flags stand in one file, so that one word means one thing for every command.
import { Option } from 'commander'
import type { Lang, Slug } from '../model/names.ts'
import type { FormatName } from '../pipeline.ts'
import { usualEditor } from '../preview/draft/editor-link.ts'
import {
  formatNames,
  listOf,
  toCount,
  toDate,
  toEditor,
  toFolder,
  toFormat,
  toHostName,
  toPort,
  toSlug,
  toSpan,
  toWord,
} from './flag-values.ts'

const reporters = ['text', 'json', 'github', 'sarif'] as const
const answers = ['text', 'json'] as const
const manuals = ['text', 'md', 'json'] as const

/** The formats that are built where `--format` is not given. */
export const usualFormats = ['docx', 'pdf'] as const satisfies readonly FormatName[]

/** Who is said to have made the changes that a redline marks, where nobody is named. */
export const usualAuthor = 'report'

/** The value of every flag, as a command receives it. */
export interface Flags {
  readonly sessions: string
  readonly edition?: readonly Slug[]
  readonly oneEdition?: Slug
  readonly forEdition?: Slug
  readonly lang?: readonly Lang[]
  readonly oneLang?: Lang
  readonly toldLang?: Lang
  readonly format?: readonly FormatName[]
  readonly template?: Slug
  readonly out: string
  readonly joinInto?: string
  readonly date?: string
  readonly reporter: (typeof reporters)[number]
  readonly answerAs: (typeof answers)[number]
  readonly manualAs: (typeof manuals)[number]
  readonly draft?: boolean
  readonly frozen?: boolean
  readonly watch?: boolean
  readonly jobs?: number
  readonly force?: boolean
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly showOnly?: boolean
  readonly translations?: boolean
  readonly names?: boolean
  readonly quiet?: boolean
  readonly port: number
  readonly hostName?: readonly string[]
  readonly open?: boolean
  readonly editor: string
  readonly title?: string
  readonly language?: Lang
  readonly example?: boolean
  readonly id?: Slug
  readonly copyOf?: Slug
  readonly held?: string
  readonly theme?: Slug
  readonly online?: boolean
  readonly session: Slug
  readonly place?: string
  readonly called?: string
  readonly whenHeld: string
  readonly textLanguage?: Lang
  readonly least: number
  readonly here?: boolean
  readonly author: string
  readonly marksDate?: string
  readonly all?: boolean
  readonly private?: boolean
  readonly accept?: readonly string[]
  readonly acceptTies?: readonly string[]
  readonly decline?: readonly string[]
  readonly walk?: boolean
  readonly exportTo?: string
  readonly most: number
  readonly corpus?: string
  readonly base?: string
  readonly comments?: boolean
  readonly by?: string
}

/**
 * How each flag is written on the command line. An option is made anew for every program, since it keeps the value that
 * it was given.
 */
export const flags = {
  sessions: () => new Option('--sessions <dir>', 'the folder of the notes').argParser(toFolder).default('sessions'),
  edition: () => new Option('--edition <id...>', 'only these editions').argParser(listOf(toWord)),
  oneEdition: () => new Option('--edition <id>', 'in this edition (default: the first)'),
  forEdition: () =>
    new Option(
      '--edition <id>',
      'name no statement that this edition hides (default: as Markdown, the first; else all are named)',
    ),
  lang: () =>
    new Option('--lang <tag...>', 'these languages, instead of those of each edition').argParser(listOf(toWord)),
  toldLang: () => new Option('--lang <tag>', 'with md: tell it in this language (default: that of the notes)'),
  oneLang: () => new Option('--lang <tag>', 'in this language (default: the first of the edition)'),
  format: () =>
    new Option('--format <name...>', `any of ${formatNames.join(', ')} (default: ${usualFormats.join(',')})`).argParser(
      listOf(toFormat),
    ),
  template: () => new Option('--template <name>', 'another template than series.yaml names'),
  out: () => new Option('--out <dir>', 'the folder to write to').argParser(toFolder).default('out'),
  joinInto: () =>
    new Option('--out <dir>', 'join these folders into this one, if they make one build of the notes').argParser(
      toFolder,
    ),
  date: () => new Option('--date <day or month>', 'the date to print, such as 2008-06-15 or 2008-06').argParser(toDate),
  reporter: () =>
    new Option('--reporter <name>', 'how to tell what is wrong with the notes').choices(reporters).default('text'),
  answerAs: () => new Option('--reporter <name>', 'for a person, or for a program').choices(answers).default('text'),
  manualAs: () =>
    new Option('--reporter <name>', 'for a terminal, as Markdown, or for a program').choices(manuals).default('text'),
  draft: () => new Option('--draft', 'show the statements behind each paragraph; goes to private/draft/'),
  fix: () => new Option('--fix', 'mend in the notes what needs no person: ids, aliases of themes, brackets, spelling'),
  dryRun: () => new Option('--dry-run', 'with --fix: show the changes, and write nothing'),
  showOnly: () => new Option('--dry-run', 'show the changes, and write nothing'),
  translations: () =>
    new Option('--translations', 'show which texts have their translations, and which of those are older, instead'),
  names: () => new Option('--names', 'names too, which may stay as they are: of persons, organizers, places'),
  watch: () => new Option('--watch', 'build again whenever the notes are saved, until Ctrl-C'),
  force: () => new Option('--force', 'render also what was rendered before from the same, and is as it was left'),
  jobs: () =>
    new Option(
      '--jobs <number>',
      'how many reports to render at once (default: as many as the machine has cores)',
    ).argParser(toCount),
  frozen: () =>
    new Option('--frozen', 'write nothing, and fail if what stands in the folder is not what would be built'),
  quiet: () => new Option('--quiet', 'tell nothing but errors'),
  port: () =>
    new Option('--port <number>', 'where to serve; if it is taken, the next one that is free')
      .argParser(toPort)
      .default(4173),
  hostName: () =>
    new Option(
      '--host-name <name...>',
      'what stands in the address bar where it is forwarded, such as localhost:8080',
    ).argParser(listOf(toHostName)),
  open: () => new Option('--open', 'open the browser'),
  editor: () =>
    new Option('--editor <url>', 'how links open a line of the notes').argParser(toEditor).default(usualEditor),
  title: () => new Option('--title <words>', 'the title of the series').argParser(toWord),
  language: () => new Option('--language <tag>', 'the language of the notes (default: en)').argParser(toWord),
  example: () => new Option('--example', 'copy the worked example instead'),
  copyOf: () =>
    new Option('--template <name>', 'copy this template into templates/, to be edited, instead').argParser(toWord),
  id: () => new Option('--id <id>', 'the name of its file (default: made from the place)').argParser(toWord),
  held: () => new Option('--date <when>', 'when it was held: 2007-05-11, 2007-05, or unknown').argParser(toSpan),
  theme: () => new Option('--theme <id>', 'the theme of its statements that name none').argParser(toWord),
  online: () => new Option('--online', 'it was held online'),
  session: () =>
    new Option('--session <id>', 'the id of the new session, which is also the name of its file')
      .argParser(toSlug)
      .makeOptionMandatory(),
  place: () => new Option('--place <name>', 'where it was held, if not online').argParser(toWord),
  called: () =>
    new Option('--called <name>', 'how the report names it, article and all, if its kind and place do not').argParser(
      toWord,
    ),
  whenHeld: () =>
    new Option('--date <when>', 'when it was held: 2007-05-11, 2007-05').argParser(toSpan).default('unknown'),
  textLanguage: () =>
    new Option('--language <tag>', 'the language of its texts (default: that of the series)').argParser(toWord),
  least: () =>
    new Option('--least <number>', 'leave out what has fewer votes, for, against and neither')
      .argParser(toCount)
      .default(1),
  accept: () =>
    new Option('--accept <number...>', 'take these changes over into the notes, or all of them').argParser(
      listOf(toWord),
    ),
  acceptTies: () =>
    new Option('--accept <number...>', 'write these ties into the notes; under another key: 3=disputes').argParser(
      listOf(toWord),
    ),
  decline: () =>
    new Option(
      '--decline <number...>',
      'write into the notes that these are not tied: they are proposed no more',
    ).argParser(listOf(toWord)),
  walk: () => new Option('--walk', 'show pair by pair, both texts side by side, and ask'),
  exportTo: () =>
    new Option(
      '--export <dir>',
      'write the tables that proposals are made from into a new folder instead, with the SQL for DuckDB',
    )
      .argParser(toFolder)
      .conflicts(['acceptTies', 'decline', 'walk', 'showOnly', 'corpus', 'answerAs'] satisfies (keyof Flags)[]),
  most: () => new Option('--most <number>', 'how many to show, the likeliest first').argParser(toCount).default(20),
  corpus: () =>
    new Option('--corpus <mark>', 'only if the notes are still those of this mark, which the list tells').argParser(
      toWord,
    ),
  comments: () => new Option('--comments', 'write the comments into the notes, above the statements that they are on'),
  base: () => new Option('--base <file>', 'the Word file that was sent, if the one that came back does not say'),
  by: () =>
    new Option('--author <name>', 'only what this author changed, where changes were tracked').argParser(toWord),
  here: () => new Option('--here', 'offer the names in the notes at hand too: themes, topics, sessions, statements'),
  author: () =>
    new Option('--author <name>', 'who is said to have made the changes').argParser(toWord).default(usualAuthor),
  marksDate: () =>
    new Option(
      '--date <day>',
      'when the changes are said to have been made (default: the date of the new report)',
    ).argParser(toDate),
  all: () => new Option('--all', 'mark the changes in the contents and in computed tables, too'),
  private: () => new Option('--private', 'even if the deletions show what the edition hides now: for your own eyes'),
} satisfies Readonly<Record<keyof Flags, () => Option>>
