import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { runOn } from '../../../src/cli.ts'
import { readSessions } from '../../../src/host/read-sessions.ts'
import { readTemplates } from '../../../src/host/read-templates.ts'
import type { Parts } from '../../../src/ooxml/open-package.ts'
import { writePackage } from '../../../src/ooxml/write-package.ts'
import { pipeline } from '../../../src/pipeline.ts'
import { root } from '../../cli/program.ts'
import { sentWord } from '../../returned/sent.ts'
import { editWord, type WordEdit } from '../../returned/word-edits.ts'
import type { End } from '../ask.ts'
import { fakeHost } from '../fake-host.ts'

const templates = () => readTemplates([join(root, 'templates')], 'final-report')

/** A folder with the notes of the worked example, for each test anew, and what can be done with it. */
export function exampleNotes() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'))
    cpSync(join(root, 'sessions'), join(folder, 'sessions'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const path = (name: string): string => join(folder, 'sessions', name)
  const notes = {
    read: (name: string): string => readFileSync(path(name), 'utf8'),
    write: (name: string, change: (text: string) => string): void =>
      writeFileSync(path(name), change(readFileSync(path(name), 'utf8'))),
    /** Builds the Word file of an edition, as it is sent. */
    send: async (edition = 'member-states', lang = 'en'): Promise<Parts> => {
      const read = await readSessions(join(folder, 'sessions'))
      const listed = await templates()
      const { built } = pipeline(read.value ?? [], listed.value ?? [], { languages: [lang] })
      const made = built.find((one) => one.edition === edition)
      if (made === undefined) throw new Error('The notes have errors')
      return sentWord(made)
    },
    /** Imports a Word file; the notes are those in the folder. */
    importFile: async (file: Uint8Array | string, ...argv: readonly string[]): Promise<End> => {
      const name = join(folder, 'returned.docx')
      writeFileSync(name, file)
      const host = { ...fakeHost(), sessions: readSessions, templates }
      const code = await runOn(host, ['import', 'word', name, '--sessions', join(folder, 'sessions'), ...argv])
      // Where lines are broken depends on the name of the folder.
      const shown = (text: string): string => text.replaceAll(folder, '.').replace(/\n {3,5}(?=[^ +-])/g, ' ')
      return { code, stdout: shown(host.written.stdout), stderr: shown(host.written.stderr) }
    },
    /** Imports what came back after some edits. */
    importEdits: async (sent: Parts, edits: readonly WordEdit[], ...argv: readonly string[]): Promise<End> =>
      notes.importFile(writePackage(editWord(sent, edits, { tracked: true })), ...argv),
    keep: (name: string, parts: Parts): string => {
      writeFileSync(join(folder, name), writePackage(parts))
      return join(folder, name)
    },
  }
  return notes
}
