import { runOn } from '../../src/cli.ts'
import { goldenCases } from '../golden-cases.ts'
import { fakeHost, type World } from './fake-host.ts'

/** How a run ended. */
export interface End {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The worked example's name among the golden cases. */
export const example = 'the worked example in the template final-report'

/** Runs a command on the notes of a golden case, in a world without a terminal. */
export async function ask(name: string, argv: readonly string[], world: World = {}): Promise<End> {
  const found = goldenCases().find((golden) => golden.name === name)
  if (found === undefined) throw new Error(`There is no golden case ${name}`)
  const host = fakeHost({ sessions: { value: found.files, diagnostics: [] }, templates: [found.template], ...world })
  const code = await runOn(host, argv)
  return { code, ...host.written }
}

/** Finds lines that are wider than a terminal of so many columns. */
export function tooWide({ stdout }: End, columns: number): readonly string[] {
  return stdout.split('\n').filter((line) => [...line].length > columns)
}
