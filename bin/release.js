/**
 * Makes a release: a folder with all that is given away of a version, its checksums, the list of what it is made from,
 * and its notes, from the text of the tag. All of it is there, or nothing; the same commit gives the same bytes.
 */
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { systemNames } from './node-inside.js'
import { ownNpm } from './npm.js'
import { packProgram } from './pack-program.js'
import { version } from './package-files.js'
import { releaseNotes } from './release-notes.js'
import { sbom } from './sbom.js'
import { root } from './stamp.js'
import { writeTogether } from './write-together.js'

try {
  const { values } = parseArgs({
    options: { untagged: { type: 'boolean' }, to: { type: 'string', default: join(root, 'release') } },
  })
  const notes = values.untagged ? [] : [{ name: 'notes.md', bytes: Buffer.from(releaseNotes(version)) }]
  const files = [...withSums(made()), ...notes]
  const folder = resolve(values.to)
  writeTogether(folder, files)
  for (const { name, bytes } of files) process.stdout.write(`${join(folder, name)}, ${sizeOf(bytes)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 2
}

/** @returns {readonly import('./write-together.js').File[]} */
function made() {
  const npm = ownNpm()
  if (npm === undefined) throw new Error('A release is made with npm: run `npm run release`.')
  const packed = [undefined, ...systemNames].map((system) => packProgram(system))
  return [...packed, { name: `report-${version}.cdx.json`, bytes: Buffer.from(sbom(npm)) }]
}

/**
 * Adds the hashes of files, as `sha256sum --check` reads them.
 * @param {readonly import('./write-together.js').File[]} files
 * @returns {readonly import('./write-together.js').File[]}
 */
function withSums(files) {
  const lines = files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  return [...files, { name: 'SHA256SUMS', bytes: Buffer.from(lines.join('')) }]
}

/** @param {Uint8Array} bytes */
function sizeOf({ length }) {
  return length < 1e6 ? `${Math.ceil(length / 1e3)} kB` : `${(length / 1e6).toFixed(1)} MB`
}
