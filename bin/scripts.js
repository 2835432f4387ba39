import { join } from 'node:path'
import { root } from './stamp.js'

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
 * Names the files of a script in dist/: its text, which is ASCII, and the code that V8 compiled of it.
 * @param {ScriptName} name
 */
export function filesOf(name) {
  return { text: join(root, `dist/${name}.cjs`), code: join(root, `dist/${name}.v8`) }
}
