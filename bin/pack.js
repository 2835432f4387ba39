/**
 * Packs the built program, to be given away: as a package that npm installs, or, with `--with-node SYSTEM`, as a folder
 * that needs nothing else.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { packTar, packZip } from './archive.js'
import { nodeInside } from './node-inside.js'
import { packageFiles, version } from './package-files.js'
import { root } from './stamp.js'

try {
  const { values } = parseArgs({ options: { 'with-node': { type: 'string' }, to: { type: 'string', default: root } } })
  const made = packed(values['with-node'])
  const file = join(resolve(values.to), made.name)
  writeFileSync(file, made.bytes)
  process.stdout.write(`${file}, ${(made.bytes.length / 1e6).toFixed(1)} MB\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}

/** @param {string | undefined} system */
function packed(system) {
  if (system === undefined) return { name: `report-${version}.tgz`, bytes: packTar(below('package', packageFiles())) }
  const folder = `report-${version}-${system}`
  const files = below(folder, [...packageFiles(), ...nodeInside(system)])
  // Windows opens a zip by itself; a tar keeps which files are programs.
  return system.startsWith('win')
    ? { name: `${folder}.zip`, bytes: packZip(files) }
    : { name: `${folder}.tar.gz`, bytes: packTar(files) }
}

/**
 * @param {string} folder
 * @param {readonly import('./archive.js').Entry[]} files
 */
function below(folder, files) {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))
}
