import { expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { share } from '../../full.ts'
import { noteLabel } from '../../readers.ts'
import { rightToLeft as arabic, chinese } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { multilingual, rightToLeft } from '../multilingual.ts'
import { goldenReports } from './checker/golden-reports.ts'
import { fonts } from './fonts.ts'
import { type ReadElement, readPdf, textOf } from './read-pdf.ts'

const reports: readonly (readonly [string, Report])[] = [
  ...Object.entries({ fixture, multilingual, rightToLeft, arabic, chinese }),
  ...share(goldenReports(), 2).map(([name, { report }]) => [name, report] as const),
]

/**
 * pdf.js reads a page at a time: notes, which stand at the foot of one, are compared apart from the text that goes on.
 */
test.each(reports)(
  'the PDF of %s, read in the order of its structure, says what its Markdown says',
  async (_, report) => {
    const pdf = await readPdf(await bytesOf(renderPdf, report))
    const written = new TextDecoder()
      .decode(await bytesOf(renderMarkdown, withoutMarks(report)))
      .replace(/\]\(https?:[^)]*\)/g, ']')
      .replace(/&#x(\w+);/g, (__, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    const markdown = notesApart(written)
    const text = lettersOf(pdf.pages.map((page) => textOf(withoutFolios(page), ['Note'])).join(''))
    expect(shadingsOf(report).reduce((left, shading) => left.replace(shading, ''), text)).toBe(lettersOf(markdown.text))
    expect(
      pdf.pages
        .flatMap((page) => notesOf(page))
        .map((note) => lettersOf(textOf(note)))
        .sort(),
    ).toEqual(markdown.notes.map(lettersOf).sort())
  },
)

test('Arabic words stand in the file in the order of reading, so that no reader has to guess it', async () => {
  const { document } = await readPdf(await bytesOf(renderPdf, rightToLeft))
  const { items } = await (await document.getPage(1)).getTextContent()
  const words = items.flatMap((item) => ('str' in item ? item.str.trim() : [])).filter((word) => word !== '')
  const at = words.indexOf('اتفق')
  expect(words.slice(at, at + 8)).toEqual(['اتفق', 'المشاركون', 'في', 'جنيف', 'على', 'أن', 'التكامل', 'أداة'])
})

/** Tells footnotes, and the lettered notes below a table, from all other lines of Markdown. */
function notesApart(markdown: string): { readonly notes: readonly string[]; readonly text: string } {
  const lines = markdown.split('\n').filter((line) => line !== '')
  const isNote = (line: string, index: number): boolean => line.startsWith('[^') || isTableNote(lines, index)
  return { notes: lines.filter(isNote), text: lines.filter((line, index) => !isNote(line, index)).join('\n') }
}

/** Whether a line has the letter of a note, and stands below a table or another such line. */
function isTableNote(lines: readonly string[], index: number): boolean {
  const above = lines[index - 1] ?? ''
  return noteLabel.test(lines[index] ?? '') && (above.startsWith('|') || isTableNote(lines, index - 1))
}

async function bytesOf(render: typeof renderPdf, report: Report): Promise<Uint8Array> {
  const { value, diagnostics } = await render(report, { font: fonts })
  if (!value) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}

/** Leaves the page numbers out of the contents: Markdown has no pages. */
function withoutFolios({ role, parts }: ReadElement): ReadElement {
  if (role === 'TOCI') return { role, parts: [textOf({ role, parts }).replace(/\s*\d+\s*$/, '')] }
  return { role, parts: parts.map((part) => (typeof part === 'string' ? part : withoutFolios(part))) }
}

/** The marking of an edition stands at the head of its Markdown, and in a PDF over each page, where nobody reads it. */
function withoutMarks(report: Report): Report {
  const { marking: _, ...meta } = report.meta
  return { ...report, meta }
}

/** The words of the keys to shades, of which Markdown has none. */
function shadingsOf({ root }: Report): readonly string[] {
  const tables = root.children.flatMap(({ children }) => children.filter((block) => block.type === 'table'))
  return tables.flatMap(({ data: { key } }) =>
    key?.shading ? [lettersOf([key.shading.title, ...key.shading.shades.map(({ words }) => words)].join(''))] : [],
  )
}

function notesOf(element: ReadElement): readonly ReadElement[] {
  return element.parts.flatMap((part) =>
    typeof part === 'string' ? [] : part.role === 'Note' ? [part] : notesOf(part),
  )
}

/** Letters and figures alone: all else is the syntax of Markdown, or white that a line's end made. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
}
