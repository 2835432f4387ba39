import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPackage } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import { inputs } from './contenders.ts'
import { deliberation } from './deliberation.ts'
import { type Size, seriesOf } from './series-of.ts'

/** Writes a series and what other programs are given of it. Answers with the pages of our PDF. */
export function prepare(folder: string, size: Size, root: string): number {
  const series = [...seriesOf(size)]
  write(join(folder, 'sessions'), series)
  write(
    join(folder, inputs.earlier),
    series.map(([name, text]) => [name, reworded(text)]),
  )
  write(join(folder, inputs.deliberation), deliberation())
  run(process.execPath, [join(root, 'bin/report.js'), 'build', '--format', 'md,docx,pdf', '--quiet'], folder)
  const made = join(folder, 'out/everyone/report.en')
  copyFileSync(`${made}.md`, join(folder, inputs.markdown))
  copyFileSync(`${made}.docx`, join(folder, inputs.word))
  writeFileSync(join(folder, inputs.edited), edited(readFileSync(`${made}.docx`)))
  run('pandoc', ['--standalone', '--toc', '--output', inputs.html, inputs.markdown], folder)
  run(
    'pandoc',
    ['--standalone', '--toc', '--to', 'typst', '--output', inputs.typst, inputs.markdown],
    folder,
    'optional',
  )
  return (readFileSync(`${made}.pdf`, 'latin1').match(/\/Type \/Page\b/g) ?? []).length
}

function write(folder: string, files: readonly (readonly [name: string, text: string])[]): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}

/** Changes the words of every other statement. */
function reworded(notes: string): string {
  let said = 0
  return notes.replace(/\bthat: ?(?:>-)?[\s"]*\w+/g, (words) => (said++ % 2 === 0 ? `${words} surely` : words))
}

/** Changes a fifth of the sentences of a Word file. */
function edited(file: Uint8Array): Uint8Array {
  const opened = openPackage(file)
  if ('refusal' in opened) throw new Error(`Cannot edit the report: ${opened.refusal}`)
  const [path, parts] = ['word/document.xml', opened.value]
  let said = 0
  const body = (parts.get(path) ?? '').replace(/ that the (?=\w)/g, (words) =>
    said++ % 5 === 0 ? `${words}whole ` : words,
  )
  return writePackage(new Map(parts).set(path, body))
}

/** An old pandoc does not write Typst. */
function run(program: string, args: readonly string[], cwd: string, need: 'needed' | 'optional' = 'needed'): void {
  const { status, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (status !== 0 && need === 'needed')
    throw new Error(`Cannot prepare with ${program}: ${error?.message ?? stderr.slice(-400)}`)
}
