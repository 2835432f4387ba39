import type { Command, Option } from 'commander'

/** What can be typed after the name of a command. */
export interface CommandWords {
  readonly name: string
  readonly summary: string
  /** The words of which one stands behind the name, where it has several kinds. */
  readonly kinds: readonly string[]
  readonly options: readonly OptionWords[]
}

/** A flag, with the words that it takes: some of a few, the name of a folder, or any. */
export interface OptionWords {
  readonly flag: string
  readonly summary: string
  readonly takes: 'nothing' | 'folder' | 'anything' | readonly string[]
}

/** Lists what can be typed, from the commands themselves: a new command or flag is completed without a line here. */
export function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    kinds: command.commands.map((kind) => kind.name()),
    options: [...optionsOf(command), { flag: '--help', summary: 'how to call it', takes: 'nothing' }],
  }))
}

/** The flags of a command, or of all its kinds, each once. */
function optionsOf(command: Command): readonly OptionWords[] {
  const all = [command, ...command.commands].flatMap(({ options }) => options.map(optionWords))
  return [...new Map(all.map((option) => [option.flag, option])).values()]
}

function optionWords(option: Option): OptionWords {
  return { flag: option.long ?? '', summary: option.description, takes: takenBy(option) }
}

function takenBy({ argChoices, flags }: Option): OptionWords['takes'] {
  if (argChoices) return argChoices
  if (/[<[]dir[>\]]/.test(flags)) return 'folder'
  return /[<[]/.test(flags) ? 'anything' : 'nothing'
}
