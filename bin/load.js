/** Loads the built program fast: from code that V8 compiled when the program was built, or first built a report. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { codeFile, scriptNames, textFile } from './scripts.js'
import { root } from './stamp.js'

/** @typedef {import('./scripts.js').ScriptName} ScriptName */

/** @type {Map<ScriptName, { script: Script, isStored: boolean, exports: unknown }>} */
const loaded = new Map()

/**
 * Loads the program.
 * @returns {typeof import('../src/cli.ts')}
 */
export function load() {
  tune()
  return /** @type {typeof import('../src/cli.ts')} */ (scriptOf('cli').exports)
}

/**
 * Loads what a thread of the program does. The flags of V8 are those of the process.
 * @returns {typeof import('../src/thread.ts')}
 */
export function loadThread() {
  return /** @type {typeof import('../src/thread.ts')} */ (scriptOf('thread').exports)
}

/**
 * Stores the code that V8 has compiled so far, of each loaded script of which none is stored that fits: it saves a
 * fifth of a short run. Where the folder of the program cannot be written, or another run is about it, all stays as it
 * is.
 */
export function storeCode() {
  for (const [name, one] of loaded) {
    if (one.isStored) continue
    one.isStored = true // or cannot be: a thread asks after each report, and once is enough
    const code = codeFile(name)
    try {
      writeFileSync(`${code}.new`, one.script.createCachedData(), { flag: 'wx' })
      renameSync(`${code}.new`, code)
    } catch {
      // The next run will start as this one did.
    }
  }
}

/**
 * Loads a script, once. V8 uses the stored code only if its version and the source are the same. If not, it compiles
 * the script anew, which takes longer and changes nothing else.
 *
 * @param {ScriptName} name
 */
export function scriptOf(name) {
  const known = loaded.get(name)
  if (known) return known
  const [text, code] = [textFile(name), codeFile(name)]
  const script = new Script(readFileSync(text, 'latin1'), {
    filename: relative(root, text).replaceAll('\\', '/'), // as a stack names it, on every machine
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, requireFrom(text), module, text, dirname(text))
  const made = { script, isStored: script.cachedDataRejected === false, exports: module.exports }
  loaded.set(name, made)
  return made
}

/**
 * Makes the `require` of a script: it gives another script by its name, or what Node has.
 * @param {string} file
 */
function requireFrom(file) {
  const fromNode = createRequire(file)
  /** @param {string} asked */
  return (asked) => {
    const name = scriptNames.find((one) => one === asked)
    return name === undefined ? fromNode(asked) : scriptOf(name).exports
  }
}

/**
 * Tunes V8 for a program that ends after about a second. Code runs seven times as long before V8 optimizes it: half of
 * a short run was spent on optimizing functions that had little left to do, and long runs are as fast as before. The
 * space for old objects at most doubles before garbage is collected, which saves a tenth of the memory of a long
 * report; and it is marked in one go: a run that is over in a second gains nothing by marking in steps. The space for
 * new objects is cleared by the thread that fills it: to wait for helpers costs more, above all where each core renders
 * a report of its own. A pattern is compiled to machine code at once: V8 would first make a code of its own, and its
 * optimizer takes several times as long for the long patterns of the rules. Each flag is set only on the versions of
 * Node that know it, since others print a warning.
 */
function tune() {
  const version = Number(process.versions.node.split('.')[0])
  if (version <= 20) setFlagsFromString('--interrupt-budget=1000000')
  if (version <= 24) setFlagsFromString('--heap-growing-percent=100')
  if (version <= 24) setFlagsFromString('--no-incremental-marking')
  if (version <= 24) setFlagsFromString('--no-parallel-scavenge')
  if (version <= 24) setFlagsFromString('--no-regexp-tier-up')
}
