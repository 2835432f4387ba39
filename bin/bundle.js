import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { scriptNames, scripts, textFile } from './scripts.js'
import { root } from './stamp.js'

// A script, unlike an ES module, has no `import.meta.url`: this stands in for it.
const ownPlace = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;"

/**
 * Bundles the program into a few scripts, since V8 stores compiled code for each script. Each script is wrapped as Node
 * wraps a CommonJS module.
 *
 * @returns {Promise<void>}
 */
export async function bundle() {
  const { build } = await import('esbuild')
  for (const name of scriptNames) {
    await build({
      absWorkingDir: root,
      entryPoints: [scripts[name]],
      outfile: textFile(name),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: { 'dynamic-import': false }, // an import becomes a call of the `require` that a script is given
      define: { 'import.meta.url': 'importMetaUrl' },
      // yaml 2.9 for Node asks the environment at every token whether to log it; for browsers it is the same without.
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      banner: { js: `(function (exports, require, module, __filename, __dirname) {${ownPlace}` },
      footer: { js: '})' },
      minifySyntax: true,
      minifyWhitespace: true,
      preserveSymlinks: true, // else a linked node_modules puts the path of its folder into the script
      logLevel: 'warning',
      plugins: [apart, languagesOnDemand, idle, withoutStorage],
    })
    writeAsAscii(textFile(name))
  }
}

/**
 * Bundles what tinypool 2.2 starts in each thread: a module that it looks for in `entry/` beside its own code, which is
 * in dist/ once it is bundled.
 *
 * @returns {Promise<void>}
 */
export async function bundleEntry() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['node_modules/tinypool/dist/entry/worker.js'],
    outfile: join(root, 'dist/entry/worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    preserveSymlinks: true,
    logLevel: 'warning',
  })
}

/** Leaves a script that is loaded on demand out of the script that imports it: `bin/load.js` finds it by its name. */
const apart = {
  name: 'scripts-apart',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) => {
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const source = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/')
      const name = scriptNames.find((one) => scripts[one] === source)
      return isOnDemand(kind) && name !== undefined ? { path: name, external: true } : undefined
    })
  },
}

/**
 * Tells a script that is asked for while the program runs: by `import()`, or by what `languagesOnDemand` writes.
 * @param {import('esbuild').ImportKind} kind
 */
function isOnDemand(kind) {
  return kind === 'dynamic-import' || kind === 'require-call'
}

/**
 * Has a language loaded when its locale is first asked for: a run has texts in one or two of them, and all of them are
 * a third of the program.
 */
const languagesOnDemand = {
  name: 'languages-on-demand',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]locales[\\/]index\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const imports = text.matchAll(/^import \{ (\w+) \} from '(.+)'\n/gm)
      const files = new Map(Array.from(imports, ([, name, file]) => [name, file]))
      const [all, names = ''] = /\{ ([\w, ]+) \}(?= satisfies)/.exec(text) ?? []
      const once = (/** @type {string} */ name) => `Object.defineProperty(this, '${name}', { value: ${name} })`
      const getters = names
        .split(', ')
        .map(
          (name) =>
            `get ${name}() { const { ${name} } = require('${files.get(name)}'); ${once(name)}; return ${name} }`,
        )
      const onDemand = text.replace(all ?? '', `{ ${getters.join(', ')} }`).replaceAll(/^import \{.*\n/gm, '')
      return { contents: onDemand, loader: 'ts' }
    })
  },
}

/**
 * Replaces packages that a library loads for features that we never use, and that would slow down each start: the
 * encryption of pdfkit, and WOFF 2.0 of fontkit.
 */
const idle = {
  name: 'packages-idle',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) => {
    build.onLoad({ filter: /[\\/]node_modules[\\/](@noble[\\/]ciphers|brotli)[\\/]/ }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }))
  },
}

/**
 * Takes the question for `localStorage` out of docx 9.7.1, where a polyfill for browsers asks whether it may complain
 * of what is deprecated. Node 25 and later have a `localStorage`, and print a warning when it is asked for and no file
 * was named for it: each Word document came with that warning. Tests fail when docx no longer asks, or when the program
 * does.
 */
const withoutStorage = {
  name: 'docx-without-storage',
  /** @param {import('esbuild').PluginBuild} build */
  setup: (build) => {
    build.onLoad({ filter: /[\\/]node_modules[\\/]docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll('global.localStorage', 'undefined'),
      loader: 'js',
    }))
  },
}

/**
 * Escapes the characters beyond ASCII that esbuild leaves in templates and regular expressions. Then the file can be
 * read without decoding, which would take a tenth of the start of a short run.
 *
 * @param {string} file
 */
function writeAsAscii(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}
