/** Builds dist/: the program in one bundle with a chunk per format, and the fonts and colour profile that it reads. Does nothing when nothing changed. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faces, readFace } from './fonts.js'
import { fingerprint, isStamped, root, sources, stamp } from './stamp.js'

// Libraries in CommonJS call `require`, which an ES module does not have.
const banner = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

const file = 'dist/.stamp'
const print = fingerprint(sources)
if (!isStamped(file, print)) await build()

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await bundle()
  copyFonts()
  copyColourProfile()
  stamp(file, print)
}

async function bundle() {
  const { build: esbuild } = await import('esbuild')
  await esbuild({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: banner },
    logLevel: 'warning',
  }).catch(() => process.exit(1)) // esbuild has said why
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
