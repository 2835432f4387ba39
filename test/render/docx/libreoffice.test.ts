import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toString as wordsOf } from 'mdast-util-to-string'
import { expect } from 'vitest'
import type { Heading } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/report.ts'
import { pipeline } from '../../../src/pipeline.ts'
import { share } from '../../full.ts'
import { goldenCases } from '../../golden-cases.ts'
import { testWith } from '../../programs.ts'
import { fixture } from '../fixture.ts'
import { fieldsOf } from './fields.ts'
import { printedLines } from './printed-lines.ts'
import { parse, partsOf } from './read-docx.ts'
import { render } from './render.ts'

const example = goldenCases().filter(({ name }) => name.startsWith('the worked example'))
const built = example.flatMap(({ files, template }) =>
  pipeline(files, [template], {}).built.map(({ edition, report }): [string, Report] => [
    `the worked example, ${edition}`,
    report,
  ]),
)

testWith('soffice', 'pdftotext').each(share([['a report with every kind of node', fixture], ...built], 1))(
  '%s: LibreOffice prints every line in order, with its number, and the contents name the right pages',
  async (_, report) => {
    const docx = await render(report)
    const pages = pagesOf(docx)
    const text = pages.map((page) => withoutNotes(page, report)).join('')
    expect(absentFrom(text, printedLines(report, 'with marks').map(squeezed))).toEqual([])
    for (const [heading, page] of contentsOf(docx, report))
      expect(pages.findLastIndex((text) => text.includes(heading)) + 1, heading).toBe(page)
  },
)

/** Converts a document to PDF and reads its pages, without spaces, running heads and page numbers. */
function pagesOf(docx: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const [from, to, text] = ['report.docx', 'report.pdf', 'report.txt'].map((name) => join(folder, name))
  if (from === undefined || to === undefined || text === undefined) return []
  writeFileSync(from, docx)
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      from,
    ],
    { stdio: 'pipe' },
  )
  execFileSync('pdftotext', ['-raw', '-x', '0', '-y', '80', '-W', '595', '-H', '690', to, text])
  const pages = readFileSync(text, 'utf8').split('\f').map(squeezed)
  rmSync(folder, { recursive: true })
  return pages
}

/** A page without the notes at its foot: a paragraph may go on on the next page, after them. */
function withoutNotes(page: string, { root }: Report): string {
  const blocks = root.children.flatMap(({ children }) => children)
  const notes = blocks.filter((block) => block.type === 'footnoteDefinition').filter(({ label }) => /\d/.test(label))
  return notes.reduce((text, note) => text.replace(squeezed(`${note.label}${wordsOf(note)}`), ''), page)
}

/** The lines that do not follow upon those before them. */
function absentFrom(text: string, lines: readonly string[]): string[] {
  let from = 0
  return lines.filter((line) => {
    const found = text.indexOf(line, from)
    if (found >= 0) from = found + line.length
    return found < 0
  })
}

/** The headings in the contents, as printed, and the pages that the contents name. */
function contentsOf(docx: Uint8Array, report: Report): [string, number][] {
  const headings = report.root.children.flatMap(({ children }) =>
    children.filter((block): block is Heading => block.type === 'heading'),
  )
  return fieldsOf(parse(partsOf(docx).get('word/document.xml'))).flatMap(
    ({ instruction, result }): [string, number][] => {
      const heading = headings.find(({ data }) => instruction === `PAGEREF ${data.bookmark} \\h`)
      const words = heading?.children.map((child) => ('value' in child ? child.value : '')).join('')
      return heading === undefined ? [] : [[squeezed(`${heading.data.label ?? ''}${words}`), Number(result)]]
    },
  )
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
