/** Loads the built program as fast as V8 can: from code that it compiled before. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { root } from './stamp.js'

const file = join(root, 'dist/cli.cjs')

/** Where V8's code of the program is kept, relative to `root`: what a warm run has compiled (`bin/warm.js`). */
export const code = 'dist/cli.v8'

/**
 * Loads the program. V8 takes its own code only if the version and the source are the same; else it compiles, and all is as before but later.
 * @returns {{ run: typeof import('../src/cli.ts').run, compiled: () => Buffer }} the program, and what of it is compiled by now
 */
export function load() {
  tune()
  const kept = join(root, code)
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(wrapped, { filename: file, ...(existsSync(kept) && { cachedData: readFileSync(kept) }) })
  /** @type {{ exports: { run?: typeof import('../src/cli.ts').run } }} */
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  const { run } = module.exports
  if (run === undefined) throw new Error(`Cannot load ${file}, expected it to export run`)
  return { run, compiled: () => script.createCachedData() }
}

/**
 * Tunes V8 to a program that is over in a second or so. Code runs seven times as long before it is optimized: half of a short run went into optimizing functions that
 * had little left to do; long runs are as fast as before. Room for new objects grows at once to what it would come to. Node 20 to 24 know these flags; a later one
 * would complain of one that it does not know.
 */
function tune() {
  if (Number(process.versions.node.split('.')[0]) > 24) return
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--semi-space-growth-factor=16')
}
