import type { Command, Option } from 'commander'

/** What can be typed after the name of a command. */
export interface CommandWords {
  readonly name: string
  readonly summary: string
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
    options: [...command.options.map(optionWords), { flag: '--help', summary: 'how to call it', takes: 'nothing' }],
  }))
}

function optionWords(option: Option): OptionWords {
  return { flag: option.long ?? '', summary: option.description, takes: takenBy(option) }
}

function takenBy({ argChoices, flags }: Option): OptionWords['takes'] {
  if (argChoices) return argChoices
  if (/[<[]dir[>\]]/.test(flags)) return 'folder'
  return /[<[]/.test(flags) ? 'anything' : 'nothing'
}
