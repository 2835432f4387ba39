import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'vitest'
import { full } from './full.ts'

/** The programs that tests look at artifacts with, and the package of Debian that each is in. */
const packages = {
  chromium: 'chromium',
  pandoc: 'pandoc',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer-nogui',
  uno: 'python3-uno',
} as const

/** Where Debian has what is no program: the module by which its own Python speaks to LibreOffice. */
const unoModule = '/usr/lib/python3/dist-packages/uno.py'

type Program = keyof typeof packages

/**
 * Makes a `test` for what other programs say. Where one of them is not installed the test is skipped, with a line that
 * says what to install; in the full run it fails.
 */
export function testWith(...programs: readonly Program[]) {
  const missing = programs.filter((program) => pathOf(program) === undefined)
  const toInstall = [...missing.map((program) => packages[program]), ...(programs.includes('soffice') ? faces() : [])]
  if (toInstall.length > 0) console.warn(`Some tests are skipped. Install ${toInstall.join(', ')} to run them.`)
  return test.skipIf(toInstall.length > 0 && !full)
}

/** Finds a program on the search path; undefined where it is not installed. */
export function pathOf(program: Program): string | undefined {
  if (program === 'uno') return existsSync(unoModule) ? unoModule : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file))
}

/**
 * The faces that LibreOffice lacks: in another face than Word's, or one of its widths, paragraphs would stand on other
 * pages than the contents say. Where there is no fontconfig, there is Times New Roman itself.
 */
function faces(): readonly string[] {
  const face = spawnSync('fc-match', ['Times New Roman'], { encoding: 'utf8' })
  return face.error === undefined && !/Liberation Serif|Times/.test(face.stdout) ? ['fonts-liberation'] : []
}
