import { fromHtml } from 'hast-util-from-html'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { type FormatName, formats } from '../../src/render/index.ts'
import { all, parse, partsOf } from './docx/read-docx.ts'
import { draft } from './docx/variants.ts'
import { fixture } from './fixture.ts'
import { fonts } from './pdf/fonts.ts'
import { readPdf, textOf } from './pdf/read-pdf.ts'

/** Reads everything that a person can see in a file, with the comments. A format without a reader does not compile. */
const readers = {
  docx: (bytes) =>
    [...partsOf(bytes)]
      .filter(([path]) => /^word\/(document|comments|header\d+)\.xml$/.test(path))
      .flatMap(([, xml]) => all(parse(xml), 'w:t'))
      .map((run) => run.children.join(''))
      .join(''),
  pdf: async (bytes) => {
    const { artifacts, pages } = await readPdf(bytes)
    return [...artifacts, ...pages.map((page) => textOf(page))].join('')
  },
  html: (bytes) => plainText(fromHtml(new TextDecoder().decode(bytes))),
  md: (bytes) => plainText(unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(bytes))),
} satisfies Readonly<Record<FormatName, (bytes: Uint8Array) => string | Promise<string>>>

/** The fixture with statements behind every block that compose gives some: a paragraph, numbered or not. */
const report = withSources(fixture)

describe.each(Object.keys(readers) as FormatName[])('a draft in %s', (format) => {
  test('shows the statements behind each block, their places, its own name, and the blank of a symbol', async () => {
    const shown = await read(format, draft)
    expect(sourcesIn(report).filter((id) => !shown.includes(squeezed(id)))).toEqual([])
    expect(shown).toContain(squeezed(report.furniture.draft))
    expect(shown).toContain(squeezed(report.furniture.symbol))
  })

  test('shows the level of a statement, its place in the notes, and the words of the account with theirs', async () => {
    const shown = (await read(format, draft)).replace(/[“”]/g, '')
    const facts = 'geneva/tool-not-goal · full · sessions/geneva.yaml:12 · mfa · para. 7'
    expect(shown).toContain(squeezed(`${facts} It was also agreed <that> it & all [sic]`))
  })

  test('and a release shows none of it', async () => {
    const shown = await read(format)
    expect(sourcesIn(report).filter((id) => shown.includes(squeezed(id)))).toEqual([])
    expect(shown).not.toContain('sessions/geneva.yaml')
    expect(shown).not.toContain(squeezed('It was also agreed <that>'))
    expect(shown).not.toContain(squeezed(report.furniture.symbol))
  })
})

test('every format has a reader here', () => {
  expect(Object.keys(readers)).toEqual(Object.keys(formats))
})

async function read(format: FormatName, statements?: typeof draft): Promise<string> {
  const render = await formats[format].load()
  const { value } = await render(report, { font: fonts, ...(statements && { draft: statements }) })
  if (value === undefined) throw new Error(`The ${format} was not rendered`)
  return squeezed(await readers[format](value))
}

/** Without spaces: a line of the PDF may end within a word. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00AD]+/gu, '')
}

function withSources(original: Report): Report {
  const { root, ...rest } = structuredClone(original)
  let count = 100
  visit(root, ['paragraph', 'numberedParagraph'], (node, _, parent) => {
    if (parent?.type !== 'section') return // a signature, or a note
    const sources = [`geneva/statement-${count++}`, 'geneva/tool-not-goal']
    Object.assign(node, { data: { ...('data' in node && node.data), sources } })
  })
  return { root, ...rest }
}

function sourcesIn({ root }: Report): readonly string[] {
  const found: string[] = []
  visit(root, ({ data }) => {
    if (data && 'sources' in data && Array.isArray(data.sources)) found.push(...data.sources)
  })
  return found
}
