/** Loads the built program as fast as V8 can: from code that it compiled before. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { filesOf, scriptNames } from './scripts.js'

/** @typedef {import('./scripts.js').ScriptName} ScriptName */

/** @type {Map<ScriptName, { script: Script, exports: unknown }>} */
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
 * Gives what V8 has compiled by now of each script that was loaded.
 * @returns {Map<ScriptName, Buffer>}
 */
export function compiled() {
  return new Map([...loaded].map(([name, { script }]) => [name, script.createCachedData()]))
}

/**
 * Loads a script, once. V8 takes its own code only if the version and the source are the same; else it compiles, and
 * all is as before but later.
 *
 * @param {ScriptName} name
 */
function scriptOf(name) {
  const known = loaded.get(name)
  if (known) return known
  const { text, code } = filesOf(name)
  const script = new Script(readFileSync(text, 'latin1'), {
    filename: text,
    ...(existsSync(code) && { cachedData: readFileSync(code) }),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, requireFrom(text), module, text, dirname(text))
  const made = { script, exports: module.exports }
  loaded.set(name, made)
  return made
}

/**
 * What a script asks for: another script by its name, or what Node has.
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
 * Tunes V8 to a program that is over in a second or so. Code runs seven times as long before it is optimized: half of a
 * short run went into optimizing functions that had little left to do; long runs are as fast as before. Room for new
 * objects grows at once to what it would come to; that for old ones at most doubles before it is swept, which spares a
 * long report a tenth of its memory. Each flag is for the versions of Node that know it: others would complain.
 */
function tune() {
  const version = Number(process.versions.node.split('.')[0])
  if (version <= 20) setFlagsFromString('--interrupt-budget=1000000')
  if (version <= 24) setFlagsFromString('--semi-space-growth-factor=16')
  if (version <= 24) setFlagsFromString('--heap-growing-percent=100')
}
