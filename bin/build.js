/** Builds dist/: the program in one script, compiled ahead, the page of the preview, and the fonts and colour profile that it reads. Does nothing when nothing changed. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, root, sources, stamp } from './stamp.js'

const fonts = {
  'serif.ttf': '400Regular/NotoSerif_400Regular.ttf',
  'serif-bold.ttf': '700Bold/NotoSerif_700Bold.ttf',
  'serif-italic.ttf': '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'serif-bold-italic.ttf': '700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
}

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
  const from = join(root, 'node_modules/@expo-google-fonts/noto-serif')
  for (const [name, source] of Object.entries(fonts)) copyFileSync(join(from, source), join(root, 'dist/fonts', name))
}

/** pdfkit 0.20 looks for it in `data/` beside its own code, which is dist/ once it is bundled. */
function copyColourProfile() {
  const from = join(root, 'node_modules/pdfkit/js/data')
  mkdirSync(join(root, 'dist/data'), { recursive: true })
  for (const name of readdirSync(from).filter((name) => name.endsWith('.icc'))) copyFileSync(join(from, name), join(root, 'dist/data', name))
}
