import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runOn } from '../../src/cli.ts'
import { readSessions } from '../../src/host/read-sessions.ts'
import { openPackage } from '../../src/ooxml/open-package.ts'
import { writePackage } from '../../src/ooxml/write-package.ts'
import { pipeline, render } from '../../src/pipeline.ts'
import { root } from '../cli/program.ts'
import { goldenCases } from '../golden-cases.ts'
import { fonts } from '../render/pdf/fonts.ts'
import { example } from './ask.ts'
import { fakeHost } from './fake-host.ts'

const found = goldenCases().find(({ name }) => name === example)
if (found === undefined) throw new Error('There is no worked example')
const { files, template } = found

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  cpSync(join(root, 'sessions'), join(folder, 'sessions'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (name: string): string => readFileSync(join(folder, 'sessions', name), 'utf8')

/** Writes a draft, in which each block has a comment of ours, with some of them by somebody else. */
async function draftWithComments(change: (comments: string) => string): Promise<string> {
  const { built } = pipeline(files, [template], { draft: true, languages: ['en'] })
  const [first] = built
  const { value } = first === undefined ? {} : await render(first, 'docx', fonts, true)
  const parts = openPackage(value ?? new Uint8Array())
  if ('refusal' in parts) throw new Error(parts.refusal)
  const comments = change(parts.value.get('word/comments.xml') ?? '')
  writeFileSync(join(folder, 'c.docx'), writePackage(new Map([...parts.value, ['word/comments.xml', comments]])))
  return join(folder, 'c.docx')
}

async function importWord(...words: readonly string[]) {
  const host = { ...fakeHost({ templates: [template], font: fonts }), sessions: readSessions }
  const code = await runOn(host, ['import', 'word', ...words, '--sessions', join(folder, 'sessions')])
  return { code, ...host.written }
}

/** Lets another author say something in the comment on the statement. */
const said = (comments: string): string =>
  comments.replace(
    /<w:comment [^>]*>(?:(?!<\/w:comment>)[\s\S])*brussels\/afghanistan(?:(?!<\/w:comment>)[\s\S])*<\/w:comment>/,
    (comment) =>
      `${comment
        .slice(0, comment.indexOf('>') + 1)
        .replace(
          /w:author="[^"]*"/,
          'w:author="Ed Itor"',
        )}<w:p><w:r><w:t>Is this still true?</w:t></w:r></w:p></w:comment>`,
  )

describe('comments in a Word file that came back', () => {
  it('are told with their place in the notes; those that a draft has itself are not', async () => {
    expect((await importWord(await draftWithComments((comments) => comments))).stdout).toBe('Nothing was changed.\n')
    const { code, stdout, stderr } = await importWord(await draftWithComments(said))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^c {2}\S+\/sessions\/brussels\.yaml:\d+:\d+ · brussels\/afghanistan ·\s+para\. 15 · on/)
    expect(stdout).toMatch(/Is this still true\? — Ed Itor\n$/)
    expect(stderr).toContain('1 comment.')
  })

  it('are written above their statements, once, and nothing else moves', async () => {
    const before = read('brussels.yaml')
    const file = await draftWithComments(said)
    expect((await importWord(file, '--comments')).stderr).toMatch(
      /^Comments were written into \S+\/sessions\/brussels\.yaml\.$/m,
    )
    const lines = read('brussels.yaml').split('\n')
    const added = lines.filter((line) => line.startsWith('  # '))
    expect(added.join(' ')).toMatch(/# Ed Itor, on “In Brussels .* …”: Is this still\s+(?:# )?true\?$/)
    expect(lines.filter((line) => !added.includes(line)).join('\n')).toBe(before)
    expect(lines[lines.indexOf(added.at(-1) ?? '') + 1]).toBe('  - id: afghanistan')
    const after = read('brussels.yaml')
    await importWord(file, '--comments')
    expect(read('brussels.yaml')).toBe(after)
  })
})
