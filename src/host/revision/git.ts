import { spawn } from 'node:child_process'
import { codeOf, Refusal } from '../errors.ts'

/**
 * Runs git with these words behind its name, and gives it lines to read: what a person typed belongs there, where
 * nothing can be taken for an option. Answers with what git wrote.
 *
 * @throws {Refusal} if there is no git, or git says that something is wrong
 */
export type Git = (words: readonly string[], lines: readonly string[]) => Promise<Buffer>

/** Makes the git that is run in a folder. It reads objects alone: files, branches and settings stay as they are. */
export function gitIn(folder: string, program = 'git'): Git {
  return (words, lines) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, LC_ALL: 'C' } // what it says must be known in every country
      const child = spawn(program, words, { cwd: folder, env, windowsHide: true })
      const [out, err]: readonly [Buffer[], Buffer[]] = [[], []]
      child.stdout.on('data', (part: Buffer) => out.push(part))
      child.stderr.on('data', (part: Buffer) => err.push(part))
      child.stdin.on('error', () => undefined) // git ended before it had read all: its exit code says why
      child.on('error', (error) => reject(notRun(error)))
      child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(failed(Buffer.concat(err)))))
      child.stdin.end(lines.map((line) => `${line}\n`).join(''))
    })
}

const otherwise = 'Name a folder of notes instead of a revision.'

function notRun(cause: Error): Refusal {
  return codeOf(cause) === 'ENOENT'
    ? new Refusal('A revision is read by git, which is not installed here', `Install it. ${otherwise}`, { cause })
    : new Refusal(`git cannot be run (${codeOf(cause)})`, otherwise, { cause })
}

/** What git says first is the cause: `fatal: not a git repository (or any of the parent directories): .git`. */
function failed(told: Buffer): Refusal {
  const [first = ''] = told.toString().split('\n')
  const isAbsent = first.includes('not a git repository')
  const what = isAbsent ? 'There is no git repository here' : `git says: ${first.replace(/^fatal: /, '')}`
  return new Refusal(what, otherwise)
}
