import { visible } from '../diagnostics/terminal-text.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import type { Flags } from './flags.ts'

/**
 * Builds, and builds again whenever the notes or the templates are saved, until Ctrl-C. What stands in the way of one
 * build, such as a file that Word holds open, is told, and the next one may succeed. Answers with the last exit code.
 */
export async function keepBuilding(
  build: () => Promise<number>,
  { sessions, quiet }: Pick<Flags, 'sessions' | 'quiet'>,
  host: Host,
): Promise<number> {
  const { watchFolders } = await import('../preview/watch/watch-folders.ts')
  const watch = await watchFolders([sessions, 'templates'])
  let code = await buildOrTell(build, host)
  if (!quiet) host.stderr.write('Waiting for the notes to be saved. Ctrl-C stops it.\n')
  await watch(async () => void (code = await buildOrTell(build, host)), host.interrupted)
  return code
}

async function buildOrTell(build: () => Promise<number>, host: Host): Promise<number> {
  try {
    return await build()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    host.stderr.write(`${visible([error.message, error.todo ?? ''].join('. ').trim())}\n`)
    return 2
  }
}
