import { Command, type Option } from 'commander'
import type { Host } from '../host/host.ts'
import { type Flags, flags } from './flags.ts'

/** What a verb of the command line is: `report <name>`. `run` answers with the exit code. */
export interface Verb<Name extends keyof Flags> {
  readonly name: string
  readonly summary: string
  /** One call, as it would be typed. */
  readonly example: string
  readonly flags: readonly Name[]
  /**
   * What stands behind the verb, as commander writes it: `<must be given>`, `[may be given]`, with `...` for several
   * words.
   */
  readonly argument?: { readonly form: string; readonly about: string }
  /** `words` are what stands there. */
  readonly run: (asked: Pick<Flags, Name>, host: Host, words: readonly string[]) => Promise<number>
}

/** Makes the command of a verb for a host; `end` is told the exit code. */
export type MakeCommand = (host: Host, end: (code: number) => void) => Command

/** Declares a verb: its flags are the only ones that it is given. */
export function defineVerb<const Name extends keyof Flags>(verb: Verb<Name>): MakeCommand {
  return (host, end) => {
    const command = new Command(verb.name)
      .description(verb.summary)
      .addHelpText('after', `\nExample:\n  ${verb.example}`)
    if (verb.argument) command.argument(verb.argument.form, verb.argument.about)
    for (const name of verb.flags) command.addOption(optionFor(name))
    return command.action(async () => end(await verb.run(command.opts<Pick<Flags, Name>>(), host, command.args)))
  }
}

/**
 * A verb gets what a flag was given under our name of it: `--edition` is a list for one verb, and one edition for
 * another.
 */
function optionFor(name: keyof Flags): Option {
  const option = flags[name]()
  option.attributeName = () => name
  return option
}
