import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { report } from '../cli/program.ts'
import { full } from '../full.ts'
import { testWith } from '../programs.ts'
import { resolvedInLibreOffice } from '../redline/in-libreoffice.ts'
import { editedInLibreOffice, type OfficeEdit } from './in-libreoffice.ts'

const testInLibreOffice = full ? testWith('soffice', 'uno') : test.skip
const built = 'out/member-states/report.en.docx'

/** An edit, and what is told of it: the kind, whose words, and the verdict. */
const edits: readonly (readonly [edit: OfficeEdit | undefined, told: readonly string[]])[] = [
  [undefined, []],
  [['replace', 'a tool for achieving', 'an instrument for achieving'], ['words geneva/tool-not-goal takeable']],
  [['replace', 'Better planning', 'Improved planning'], ['words geneva/clearer-roles takeable']],
  [['replace', 'a tool and not a goal in itself', 'a means and not a goal'], ['words geneva/tool-not-goal takeable']],
  [['replace', 'a more closely', 'a closely', 'A dilemma was'], ['words geneva/independence takeable']],
  [['replace', 'for all operations.', 'for all operations today.'], ['words geneva/no-template takeable']],
  [['replace', 'full agreement', 'broad agreement', 'solely an'], ['own geneva/tool-not-goal told']],
  [['replace', 'Humanitarian independence', 'Independence'], ['words theme:humanitarian-independence shared']],
  [['replace', 'The themes below', 'The following themes'], ['template told']],
  [['delete', 'development go hand in hand'], ['deleted brussels/security-and-development told']],
  [['add', 'planning process in itself', 'The editor adds a paragraph.'], ['added told']],
  [['split', 'challenges were said'], ['split oslo/renewed-faith told']],
  [['join', 'depends on more integrated and coordinated'], ['joined geneva/integrated-approaches told']],
]

interface Answer {
  readonly changes: readonly { readonly kind: string; readonly of?: string; readonly verdict: string }[]
}

testInLibreOffice(
  'What is edited in LibreOffice, tracked or not, leads to the same lines of the notes',
  async () => {
    await inExample(async (folder) => {
      const tracking = [true, false]
      const jobs = edits.flatMap(([edit]) => tracking.map((tracked) => ({ tracked, edits: edit ? [edit] : [] })))
      const files = editedInLibreOffice(readFileSync(join(folder, built)), jobs)
      for (const [index, file] of files.entries()) {
        writeFileSync(join(folder, 'returned.docx'), file)
        const { stdout } = await report(['import', 'word', 'returned.docx', '--reporter', 'json'], folder)
        const { changes }: Answer = JSON.parse(stdout)
        const told = changes.map(({ kind, of, verdict }) => [kind, of ?? [], verdict].flat().join(' '))
        expect.soft({ ...jobs[index], told }).toEqual({ ...jobs[index], told: edits[index >> 1]?.[1] })
      }
    })
  },
  600_000,
)

testInLibreOffice(
  'A report goes to an editor and comes back, and its next state is shown with its changes marked',
  async () => {
    await inExample(async (folder) => {
      const sent = readFileSync(join(folder, built))
      cpSync(join(folder, 'sessions'), join(folder, 'before'), { recursive: true })
      const replaced: readonly OfficeEdit[] = [
        ['replace', 'a tool for achieving', 'an instrument for achieving'],
        ['replace', 'Better planning', 'Improved planning'],
      ]
      const [edited = sent, noted = sent] = editedInLibreOffice(sent, [
        { tracked: true, edits: replaced },
        { tracked: false, edits: [['comment', 'No template can be used', 'Is this still true?']] },
      ])
      writeFileSync(join(folder, 'noted.docx'), noted)
      expect((await report(['import', 'word', 'noted.docx'], folder)).stdout).toMatch(
        /no-template(?:.|\n)*still true\? — C\./,
      )
      writeFileSync(join(folder, 'edited.docx'), edited)
      const accepted = await report(['import', 'word', 'edited.docx', '--accept', 'all'], folder)
      expect(accepted.stderr).toBe('2 changes taken over into sessions/geneva.yaml.\n')
      expect((await report(['build', '--format', 'docx'], folder)).code).toBe(0)
      const now = readFileSync(join(folder, built))
      const marked = await report(['redline', 'before', '--edition', 'member-states'], folder)
      expect(marked.code, marked.stderr).toBe(0)
      const [before, after, redline] = resolvedInLibreOffice([
        sent,
        now,
        readFileSync(join(folder, marked.stdout.trim())),
      ])
      expect(redline?.accepted).toEqual(after?.plain)
      expect(redline?.rejected).toEqual(before?.plain)
    })
  },
  600_000,
)

/** Makes a folder with the worked example, and builds it there. */
async function inExample(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  await report(['init', '--example', '.'], folder)
  await report(['build', '--format', 'docx'], folder)
  await use(folder)
  rmSync(folder, { recursive: true })
}
