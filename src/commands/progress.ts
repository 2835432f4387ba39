import type { Host } from '../host/host.ts'

/** Tells a person at a terminal how far a build is. */
export interface Progress {
  /** Shows that one of so many things is being made, below what is told already. */
  readonly begin: (done: number, all: number, what: string) => void
  /** Takes that line away, and tells what was made in its place. */
  readonly end: (line: string) => void
}

const silent: Progress = { begin: () => {}, end: () => {} }

const length = 20

/**
 * Makes the progress of a build: on a terminal a bar while something is made, and a line for each that was; elsewhere
 * nothing. A terminal that knows no colours knows no bar either.
 */
export function progressOn({ stderr, environment }: Host, quiet: boolean | undefined): Progress {
  if (!stderr.terminal || quiet) return silent
  if (environment.noColour) return { ...silent, end: (line) => stderr.write(`${line}\n`) }
  return {
    begin: (done, all, what) => {
      const full = Math.round((done / all) * length)
      const bar = `[${'='.repeat(full)}${' '.repeat(length - full)}] ${done + 1} of ${all}`
      stderr.write(`${bar}  ${what}`.slice(0, stderr.columns - 1))
    },
    end: (line) => stderr.write(`\r\u001b[K${line}\n`),
  }
}
