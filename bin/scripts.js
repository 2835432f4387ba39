import { join } from 'node:path'
import { readStamp, root } from './stamp.js'

/**
 * The scripts of the built program, each with its entry point: the program itself and what its threads run; and what is
 * loaded only if it is wanted, the pool of threads, the renderers, and the languages beside English.
 */
export const scripts = {
  cli: 'src/cli.ts',
  thread: 'src/thread.ts',
  pool: 'src/host/threads/open-pool.ts',
  docx: 'src/render/docx/render-docx.ts',
  pdf: 'src/render/pdf/render-pdf.ts',
  html: 'src/render/html/index.ts',
  markdown: 'src/render/markdown/render-markdown.ts',
  ar: 'src/locales/ar/ar.ts',
  es: 'src/locales/es/es.ts',
  fr: 'src/locales/fr/fr.ts',
  ru: 'src/locales/ru/ru.ts',
  zh: 'src/locales/zh/zh.ts',
}

/** @typedef {keyof typeof scripts} ScriptName */

/** The names of all scripts. */
export const scriptNames = /** @type {ScriptName[]} */ (Object.keys(scripts))

/**
 * Names the text of a script in dist/, which is ASCII.
 * @param {ScriptName} name
 */
export function textFile(name) {
  return join(root, `dist/${name}.cjs`)
}

/**
 * Names the code that V8 compiled of a script: after the build too, since V8 would take code of another text that is as
 * long.
 *
 * @param {ScriptName} name
 */
export function codeFile(name) {
  return join(root, `dist/${name}-${readStamp().slice(0, 12)}.v8`)
}
