import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontPackages } from './fonts.js'
import { nodePackages } from './node-inside.js'
import { packageName, version } from './package-files.js'
import { root } from './stamp.js'

/**
 * What npm says of a package, and on which it depends.
 * @typedef {{ 'bom-ref': string, version: string, purl: string, hashes?: object[], licenses?: object[] }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Edges
 */

/** The licence of each package that gives it in a file alone. A test finds one without a licence. */
const licencesByHand = new Map([['png-js', 'MIT']])

const own = `${packageName}@${version}`

/**
 * Lists what the program is made from (a software bill of materials, in CycloneDX): packages, fonts, and the Node of
 * the folders that have one; each with its version, hash and licence. Only what the lock file says is taken over from
 * npm: the same one gives the same bytes, whatever machine, clock and npm. Packages that the bundler leaves out are
 * listed too: it cannot tell them all, since some packages carry the code of others within their own.
 *
 * @param {string} npm the script of npm
 * @returns {string}
 */
export function sbom(npm) {
  const told = toldBy(npm)
  const inside = packagesInside()
  const packages = once(told.components, (one) => one['bom-ref']).filter((one) => inside.has(one['bom-ref']))
  const components = [...packages.map(componentOf), ...nodePackages.map(componentOfNode)]
  const list = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: componentOfProgram(told.metadata.component) },
    components: components.sort((one, other) => (one.purl < other.purl ? -1 : 1)),
    dependencies: edgesInside(told.dependencies, told.metadata.component['bom-ref'], inside),
  }
  return `${JSON.stringify(list, undefined, 2)}\n`
}

/**
 * @param {string} npm
 * @returns {{ components: Component[], dependencies: Edges[], metadata: { component: Component } }}
 */
function toldBy(npm) {
  // A setting, or NODE_ENV, may leave out what is only there to build with: so are the fonts.
  const all = ['--include', 'dev', '--include', 'optional', '--include', 'peer']
  const words = [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...all]
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 2],
  })
  if (status !== 0) throw new Error('npm could not list what the program is made from; it tells why above.')
  return JSON.parse(stdout)
}

/** Names what is in the program, with its version: the packages that it is bundled from, and those of its fonts. */
function packagesInside() {
  /** @type {{ packages: Record<string, { dev?: boolean, name?: string, version: string }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { '': _, ...locked } = packages
  const found = Object.entries(locked).flatMap(([folder, { dev, name, version }]) => {
    // A package that stands in for another is in the folder of the other, and has its own name.
    const known = name ?? folder.replace(/^.*node_modules\//, '')
    return dev && !fontPackages.includes(known) ? [] : [`${known}@${version}`]
  })
  return new Set(found)
}

/** @param {Component} told */
function componentOf({ 'bom-ref': ref, version, hashes, licenses, purl }) {
  const name = ref.slice(0, ref.lastIndexOf('@'))
  const byHand = licencesByHand.get(name)
  const known = licenses ?? (byHand === undefined ? undefined : [{ license: { id: byHand } }])
  return { type: 'library', 'bom-ref': ref, name, version, scope: 'required', hashes, licenses: known, purl }
}

/** @param {typeof nodePackages[number]} node */
function componentOfNode({ name, version, integrity }) {
  const hash = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
  return {
    type: 'platform',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    description: 'Node.js, of the folders with Node in them alone',
    scope: 'optional',
    hashes: [{ alg: 'SHA-512', content: hash }],
    licenses: [{ license: { id: 'MIT' } }],
    cpe: `cpe:2.3:a:nodejs:node.js:${version}:*:*:*:*:*:*:*`,
    purl: `pkg:npm/${name}@${version}`,
  }
}

/**
 * npm calls the program by the folder that it is in, and by the name of a stranger’s package.
 * @param {Component} told
 */
function componentOfProgram({ licenses }) {
  const purl = `pkg:npm/${packageName.replace('@', '%40')}@${version}`
  return { type: 'application', 'bom-ref': own, name: packageName, version, licenses, purl }
}

/**
 * @param {Edges[]} told
 * @param {string} program the name that npm calls the program by
 * @param {ReadonlySet<string>} inside
 */
function edgesInside(told, program, inside) {
  return once(told, ({ ref }) => ref)
    .filter(({ ref }) => ref === program || inside.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref: ref === program ? own : ref,
      dependsOn: [...new Set(dependsOn)].filter((one) => inside.has(one)).sort(),
    }))
    .sort((one, other) => (one.ref < other.ref ? -1 : 1))
}

/**
 * Takes the first of each name: npm 10 names a package in every folder that it is installed in.
 * @template One
 * @param {readonly One[]} all
 * @param {(one: One) => string} nameOf
 */
function once(all, nameOf) {
  return [...new Map(all.toReversed().map((one) => [nameOf(one), one])).values()]
}
