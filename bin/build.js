/**
 * Builds dist/: the program in a few scripts, with the code that V8 compiled of them, the page of the preview, and the
 * fonts and colour profiles that the program reads. Does nothing if nothing has changed.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle, bundleEntry } from './bundle.js'
import { faces, readFace } from './fonts.js'
import { fingerprint, isStamped, root, sources, stamp } from './stamp.js'

const file = 'dist/.stamp'
const print = fingerprint(sources)
if (!isStamped(file, print)) await build()

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await bundle().catch(() => process.exit(1)) // esbuild has printed the reason
  await bundleEntry()
  await bundlePage()
  copyFonts()
  copyColourProfile()
  stamp(file, print)
  warm()
}

/** Runs the program once, for the code that V8 compiles of it. It knows its build by the stamp, which is there now. */
function warm() {
  const { status } = spawnSync(process.execPath, [join(root, 'bin/warm.js')], { stdio: ['ignore', 'ignore', 2] })
  if (status === 0) return
  rmSync(join(root, file)) // else the next build would leave it at that
  process.exit(1)
}

/** Bundles the page of the preview for browsers. The program reads these files into memory and serves them. */
async function bundlePage() {
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/preview/page/start-page.ts', out: 'page' },
      { in: 'src/preview/page/page.css', out: 'page' },
    ],
    outdir: 'dist/preview',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  }).catch(() => process.exit(1))
}

function copyFonts() {
  mkdirSync(join(root, 'dist/fonts'), { recursive: true })
  for (const face of faces) writeFileSync(join(root, 'dist/fonts', `${face}.ttf`), readFace(face))
}

/** pdfkit 0.20 looks for the profile in `data/` beside its own code, which is in dist/ once it is bundled. */
function copyColourProfile() {
  const from = join(root, 'node_modules/pdfkit/js/data')
  mkdirSync(join(root, 'dist/data'), { recursive: true })
  for (const name of readdirSync(from).filter((name) => name.endsWith('.icc')))
    copyFileSync(join(from, name), join(root, 'dist/data', name))
}
