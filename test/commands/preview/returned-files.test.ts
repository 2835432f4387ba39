import { expect, it } from 'vitest'
import { returnedFiles } from '../../../src/commands/preview/returned-files.ts'
import { keepUnchanged } from '../../../src/host/keep-unchanged.ts'
import { keepMemory, type Memory } from '../../../src/model/memory.ts'
import type { SourceFile, Template } from '../../../src/model/source-file.ts'
import { writePackage } from '../../../src/ooxml/write-package.ts'
import { compileGolden, goldenCases } from '../../golden-cases.ts'
import { sentWord } from '../../returned/sent.ts'
import { editWord, replaceWords } from '../../returned/word-edits.ts'
import { example } from '../ask.ts'
import { fakeHost } from '../fake-host.ts'

it('A file that is dropped makes nothing again that the preview has made of the same notes', async () => {
  const notes = goldenCases().find(({ name }) => name === example)
  const [built] = notes ? compileGolden({ ...notes, languages: ['en'] }).built : []
  if (notes === undefined || built === undefined) throw new Error('The notes have errors')
  const edit = replaceWords('a tool for achieving', 'an instrument for achieving')
  const file = writePackage(editWord(await sentWord(built), [edit], { tracked: false }))
  const { memory, made } = countingMemory()
  const kept = { notes: keepUnchanged<SourceFile>(), templates: keepUnchanged<Template>(), memory }
  // Each reading of the files gives new objects, as from a disk.
  const sessions = async () => ({ value: notes.files.map((one) => ({ ...one })), diagnostics: [] })
  const host = { ...fakeHost({ templates: notes.template ? [notes.template] : [] }), sessions }
  const files = returnedFiles({ sessions: 'sessions', template: 'final-report' }, host, kept)
  const read = () => files.read(file, 'report.docx', () => ({ text: '', href: '' }))
  expect((await read()).changes).toHaveLength(1)
  const before = made()
  expect((await read()).changes).toHaveLength(1)
  expect(before).toBeGreaterThan(100)
  expect(made() - before).toBeLessThan(before / 10)
})

/** A memory that counts what it had to make. */
function countingMemory(): { readonly memory: Memory; readonly made: () => number } {
  const asked = new Map<unknown, (...of: never) => unknown>()
  let count = 0
  const inner = keepMemory()
  const memory: Memory = (make, ...of) => {
    const counted = (asked.get(make) ??
      ((...each: typeof of) => {
        count += 1
        return make(...each)
      })) as typeof make
    asked.set(make, counted)
    return inner(counted, ...of)
  }
  return { memory, made: () => count }
}
