import { Command } from 'commander'
import type { Host } from '../host/host.ts'
import { flags, type Flags } from './flags.ts'

/** What a verb of the command line is: `report <name>`. `run` answers with the exit code. */
export interface Verb<Name extends keyof Flags> {
  readonly name: string
  readonly summary: string
  /** One call, as it would be typed. */
  readonly example: string
  readonly flags: readonly Name[]
  readonly run: (asked: Pick<Flags, Name>, host: Host) => Promise<number>
}

/** Makes the command of a verb for a host; `end` is told the exit code. */
export type MakeCommand = (host: Host, end: (code: number) => void) => Command

/** Declares a verb: its flags are the only ones that it is given. */
export function defineVerb<const Name extends keyof Flags>(verb: Verb<Name>): MakeCommand {
  return (host, end) => {
    const command = new Command(verb.name).description(verb.summary).addHelpText('after', `\nExample:\n  ${verb.example}`)
    for (const name of verb.flags) command.addOption(flags[name]())
    return command.action(async (asked: Pick<Flags, Name>) => end(await verb.run(asked, host)))
  }
}
