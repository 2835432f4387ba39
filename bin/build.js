/** Builds dist/: the program in one script, compiled ahead, the page of the preview, and the fonts and colour profile that it reads. Does nothing when nothing changed. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faces, readFace } from './fonts.js'
import { fingerprint, isStamped, root, sources, stamp } from './stamp.js'

// What an ES module knows of its own place, and a script does not.
const banner = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;"

const file = 'dist/.stamp'
const print = fingerprint(sources)
if (!isStamped(file, print)) await build()

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await bundle()
  await bundlePage()
  copyFonts()
  copyColourProfile()
  spawnSync(process.execPath, [join(root, 'bin/warm.js')], { stdio: 'ignore' })
  stamp(file, print)
}

/** One script, since V8 keeps compiled code by the script; a format that is not asked for is in it, and neither compiled nor run. */
async function bundle() {
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  }).catch(() => process.exit(1)) // esbuild has said why
}

/** The page of the preview: for browsers, and apart from the program, which serves it from memory. */
async function bundlePage() {
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/preview/page/page.ts', 'src/preview/page/page.css'],
    outdir: 'dist/preview',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  }).catch(() => process.exit(1))
}

function copyFonts() {
  mkdirSync(join(root, 'dist/fonts'), { recursive: true })
  for (const face of faces) writeFileSync(join(root, 'dist/fonts', `${face}.ttf`), readFace(face))
}

/** pdfkit 0.20 looks for it in `data/` beside its own code, which is dist/ once it is bundled. */
function copyColourProfile() {
  const from = join(root, 'node_modules/pdfkit/js/data')
  mkdirSync(join(root, 'dist/data'), { recursive: true })
  for (const name of readdirSync(from).filter((name) => name.endsWith('.icc'))) copyFileSync(join(from, name), join(root, 'dist/data', name))
}
