import { Command } from 'commander'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import { scripts } from './completion/scripts.ts'
import { wordsOf } from './completion/words-of.ts'

/** `report completion`: a script by which a shell completes commands and flags, made from those of `program`. */
export function completion(host: Host, end: (code: number) => void, program: Command): Command {
  return new Command('completion')
    .description('Print the script by which a shell completes what you type.')
    .argument('<shell>', `any of ${Object.keys(scripts).join(', ')}`)
    .addHelpText('after', '\nExample:\n  source <(report completion bash)')
    .action((shell: string) => {
      const [, write] = Object.entries(scripts).find(([name]) => name === shell) ?? []
      if (write === undefined)
        throw new Refusal(`There is no completion for \`${shown(shell)}\``, didYouMean(shell, Object.keys(scripts)))
      host.stdout.write(write(wordsOf(program)))
      end(0)
    })
}
