import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPackage, type Parts } from '../../src/ooxml/open-package.ts'
import { all, parse, words } from '../render/docx/read-docx.ts'

/**
 * The texts of all paragraphs of a document, tables and notes among them, as LibreOffice has them. Empty ones are left
 * out: LibreOffice 7.4 leaves one where a table went together with the paragraphs before it.
 */
export interface Resolved {
  readonly plain: readonly string[]
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

const script = join(import.meta.dirname, 'resolve-in-libreoffice.py')

/** Opens documents in LibreOffice, all in one run, and accepts or rejects all changes in each. */
export function resolvedInLibreOffice(documents: readonly Uint8Array[]): readonly Resolved[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const names = documents.map((_, index) => join(folder, `${index}`))
  documents.forEach((document, index) => writeFileSync(`${names[index]}.docx`, document))
  // The Python of Debian has the module of LibreOffice; another one, which may come first in the path, has not.
  execFileSync('/usr/bin/python3', [script, join(folder, 'profile'), ...names.map((name) => `${name}.docx`)], {
    stdio: 'pipe',
  })
  const resolved = names.map((name) => ({
    plain: textsIn(`${name}.plain.docx`),
    accepted: textsIn(`${name}.accepted.docx`),
    rejected: textsIn(`${name}.rejected.docx`),
  }))
  rmSync(folder, { recursive: true })
  return resolved
}

function textsIn(file: string): readonly string[] {
  const opened = openPackage(readFileSync(file))
  if ('refusal' in opened) throw new Error(opened.refusal)
  return ['word/document.xml', 'word/footnotes.xml'].flatMap((path) => paragraphsIn(opened.value, path))
}

function paragraphsIn(parts: Parts, path: string): readonly string[] {
  const xml = parts.get(path)
  return xml === undefined
    ? []
    : all(parse(xml), 'w:p')
        .map(words)
        .filter((text) => text.trim() !== '')
}
