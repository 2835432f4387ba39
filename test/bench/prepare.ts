import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputs } from './contenders.ts'
import { type Size, seriesOf } from './series-of.ts'

/** Writes a series and what other programs are given of it. Answers with the pages of our PDF. */
export function prepare(folder: string, size: Size, root: string): number {
  mkdirSync(join(folder, 'sessions'), { recursive: true })
  for (const [name, text] of seriesOf(size)) writeFileSync(join(folder, 'sessions', name), text)
  run(process.execPath, [join(root, 'bin/report.js'), 'build', '--format', 'md,docx,pdf', '--quiet'], folder)
  const made = join(folder, 'out/everyone/report.en')
  copyFileSync(`${made}.md`, join(folder, inputs.markdown))
  copyFileSync(`${made}.docx`, join(folder, inputs.word))
  run('pandoc', ['--standalone', '--toc', '--output', inputs.html, inputs.markdown], folder)
  run(
    'pandoc',
    ['--standalone', '--toc', '--to', 'typst', '--output', inputs.typst, inputs.markdown],
    folder,
    'optional',
  )
  return (readFileSync(`${made}.pdf`, 'latin1').match(/\/Type \/Page\b/g) ?? []).length
}

/** An old pandoc does not write Typst. */
function run(program: string, args: readonly string[], cwd: string, need: 'needed' | 'optional' = 'needed'): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0 && need === 'needed')
    throw new Error(`Cannot prepare with ${program}: ${error?.message ?? stderr.slice(-400)}`)
}
