import { createInterface } from 'node:readline/promises'

/**
 * Asks a person a question on stderr and waits for a line: undefined where nobody sits at a terminal, or where no
 * answer comes any more. Ctrl-C ends the run, as everywhere.
 */
export async function askAtTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const closed = new Promise<undefined>((resolve) => void lines.once('close', () => resolve(undefined)))
    lines.once('SIGINT', () => void process.kill(process.pid, 'SIGINT'))
    return await Promise.race([lines.question(`${question} `), closed])
  } finally {
    lines.close()
  }
}
