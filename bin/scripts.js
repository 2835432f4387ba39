import { join } from 'node:path'
import { root } from './stamp.js'

/**
 * The scripts that the program is built as, each from its entry point: the program itself, and a renderer only where
 * its format is asked for.
 */
export const scripts = {
  cli: 'src/cli.ts',
  docx: 'src/render/docx/render-docx.ts',
  pdf: 'src/render/pdf/render-pdf.ts',
}

/** @typedef {keyof typeof scripts} ScriptName */

/** The names of all scripts. */
export const scriptNames = /** @type {ScriptName[]} */ (Object.keys(scripts))

/**
 * Names the files of a script in dist/: its text, which is ASCII, and what V8 has compiled of it.
 * @param {ScriptName} name
 */
export function filesOf(name) {
  return { text: join(root, `dist/${name}.cjs`), code: join(root, `dist/${name}.v8`) }
}
