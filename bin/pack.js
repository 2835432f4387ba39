/**
 * Packs the built program, to be given away: as a package that npm installs, or, with `--with-node SYSTEM`, as a folder
 * that needs nothing else.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packProgram } from './pack-program.js'
import { root } from './stamp.js'

try {
  const { values } = parseArgs({ options: { 'with-node': { type: 'string' }, to: { type: 'string', default: root } } })
  const { name, bytes } = packProgram(values['with-node'])
  const file = join(resolve(values.to), name)
  writeFileSync(file, bytes)
  process.stdout.write(`${file}, ${(bytes.length / 1e6).toFixed(1)} MB\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}
