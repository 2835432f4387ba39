import { Command, CommanderError } from 'commander'
import { completion } from './commands/completion.ts'
import { commands } from './commands/index.ts'
import { visible } from './diagnostics/terminal-text.ts'
import { Interruption, Refusal } from './host/errors.ts'
import type { Host } from './host/host.ts'
import { nodeHost } from './host/node-host.ts'
import { version } from './model/version.ts'

/**
 * Runs `report` with the arguments of the process, without the names of Node and the script. `root` is the folder of
 * the program. Answers with the exit code.
 */
export async function run(argv: readonly string[], root: string): Promise<number> {
  const host = nodeHost(root)
  try {
    return await runOn(host, argv)
  } finally {
    await host.close()
  }
}

/**
 * Runs `report` on a host. Answers with the exit code: 0 when done, 1 if the notes have errors, 2 after a wrong call or
 * a fault of the program, 130 if Ctrl-C stopped it.
 */
export async function runOn(host: Host, argv: readonly string[]): Promise<number> {
  let code = 0
  try {
    await programFor(host, (end) => void (code = end)).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return explain(error, host)
  }
}

function programFor(host: Host, end: (code: number) => void): Command {
  const program = new Command('report')
    .description('Compile the notes of meetings into one report, which never claims more than the notes.')
    .version(`${version} (Node ${host.environment.node})`)
    .addHelpText('after', '\nExample:\n  report build')
  for (const make of commands) program.addCommand(make(host, end))
  program.addCommand(completion(host, end, program))
  prepare(program, 'report', host)
  return program
}

/** Lets a command, and those below it, write to the host and never end the process. */
function prepare(command: Command, call: string, host: Host): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: host.stdout.write, writeErr: host.stderr.write })
    .showHelpAfterError(`(\`${call} --help\` tells how to call it)`)
  for (const below of command.commands) prepare(below, `${call} ${below.name()}`, host)
}

function explain(error: unknown, host: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // commander has said what is wrong
  if (error instanceof Interruption) return say(host, 130, 'Stopped. Nothing was changed.')
  if (error instanceof Refusal) return say(host, 2, [error.message, error.todo ?? ''].join('. ').trim(), error)
  return say(
    host,
    2,
    `This is a fault in report itself: ${messageOf(error)}; run again with DEBUG=1 for details.`,
    error,
  )
}

function say(host: Host, code: number, words: string, error?: unknown): number {
  host.stderr.write(`${visible(words)}\n`)
  if (host.environment.debug && error !== undefined) host.stderr.write(`${host.detailsOf(error)}\n`)
  return code
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
