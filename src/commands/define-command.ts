import { Command, type Option } from 'commander'
import type { Host } from '../host/host.ts'
import { type Flags, flags } from './flags.ts'

/** What defines a command of the command line, `report <name>`. */
export interface CommandDefinition<Name extends keyof Flags> {
  readonly name: string
  readonly summary: string
  /** One call, as it would be typed. */
  readonly example: string
  readonly flags: readonly Name[]
  /**
   * What stands behind the name of the command, as commander writes it: `<must be given>`, `[may be given]`, with `...`
   * for several words.
   */
  readonly argument?: Argument | readonly Argument[]
  /** Runs the command; `words` are what stands behind its name. Answers with the exit code. */
  readonly run: (options: Pick<Flags, Name>, host: Host, words: readonly string[]) => Promise<number>
}

/** A word behind the name of a command, and what it is. */
interface Argument {
  readonly form: string
  readonly about: string
}

/** Makes a command of commander's for a host. When the command has run, `end` is called with the exit code. */
export type MakeCommand = (host: Host, end: (code: number) => void) => Command

/** Defines a command. It is given the flags that it names, and no others. */
export function defineCommand<const Name extends keyof Flags>(definition: CommandDefinition<Name>): MakeCommand {
  return (host, end) => {
    const command = new Command(definition.name)
      .description(definition.summary)
      .addHelpText('after', `\nExample:\n  ${definition.example}`)
    for (const { form, about } of [definition.argument ?? []].flat()) command.argument(form, about)
    for (const name of definition.flags) command.addOption(optionFor(name))
    return command.action(async () => end(await definition.run(command.opts<Pick<Flags, Name>>(), host, command.args)))
  }
}

/** What defines a command that does its work for several kinds of things, `report <name> <kind>`. */
export interface GroupDefinition {
  readonly name: string
  readonly summary: string
  readonly example: string
  readonly kinds: readonly MakeCommand[]
}

/** Defines a command of several kinds, each with its own words and flags. */
export function defineGroup({ name, summary, example, kinds }: GroupDefinition): MakeCommand {
  return (host, end) => {
    const command = new Command(name).description(summary).addHelpText('after', `\nExample:\n  ${example}`)
    const made = kinds.map((make) => make(host, end))
    for (const kind of made) {
      kind.configureOutput({ outputError: (fault, write) => write(fault + whereItBelongs(fault, name, made)) })
      command.addCommand(kind)
    }
    return command
  }
}

/** Tells of a flag that the kind at hand does not have which kind has it. */
function whereItBelongs(fault: string, name: string, kinds: readonly Command[]): string {
  const [, flag] = /unknown option '(--[a-z-]+)'/.exec(fault) ?? []
  const kind = kinds.find(({ options }) => options.some(({ long }) => long === flag))
  return kind === undefined ? '' : `\`${flag}\` goes with \`report ${name} ${kind.name()}\`.\n`
}

/**
 * Stores the value of a flag under the name that it has in `Flags`: `--edition` is a list of editions for one command,
 * and a single edition for another.
 */
function optionFor(name: keyof Flags): Option {
  const option = flags[name]()
  option.attributeName = () => name
  return option
}
