import { inspect } from 'node:util'
import { Command, CommanderError } from 'commander'
import { verbs } from './commands/index.ts'
import { visible } from './diagnostics/terminal-text.ts'
import { Interruption, Refusal } from './host/errors.ts'
import type { Host } from './host/host.ts'
import { nodeHost } from './host/node-host.ts'
import { version } from './model/version.ts'

/**
 * Runs `report` with arguments as Node has them, without the first two; `root` is the program's own folder. Answers
 * with the exit code.
 */
export async function run(argv: readonly string[], root: string): Promise<number> {
  return runOn(nodeHost(root), argv)
}

/**
 * Runs `report` in a world of its own. Answers with the exit code: 0 done, 1 the notes have errors, 2 wrong usage or
 * our own fault, 130 stopped by Ctrl-C.
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
    .description('Compile the notes of a seminar series into the report of its final conference.')
    .version(version)
    .addHelpText('after', '\nExample:\n  report build')
  for (const verb of verbs) program.addCommand(verb(host, end))
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: host.stdout.write, writeErr: host.stderr.write })
      .showHelpAfterError(`(\`${command === program ? '' : 'report '}${command.name()} --help\` tells how to call it)`)
  }
  return program
}

function explain(error: unknown, host: Host): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // it has said what is wrong
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
  if (host.environment.debug && error !== undefined) host.stderr.write(`${inspect(error)}\n`)
  return code
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
