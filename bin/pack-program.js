import { packTar, packZip } from './archive.js'
import { nodeInside } from './node-inside.js'
import { packageFiles, version } from './package-files.js'

/**
 * Packs the built program: as a package that npm installs, or, for a system, as a folder that has Node in it and needs
 * nothing else. The same program gives the same bytes on every machine.
 *
 * @param {string} [system]
 * @returns {{ readonly name: string, readonly bytes: Uint8Array }}
 * @throws {Error} that says what to do, if there is no Node for such a system, or if it cannot be fetched
 */
export function packProgram(system) {
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
