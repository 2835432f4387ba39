import { beforeAll, describe, expect, test } from 'vitest'
import type { StatementId } from '../../../src/model/names.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Point } from '../../../src/model/statement.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { testWith } from '../../programs.ts'
import { fixture } from '../fixture.ts'
import { fonts } from './fonts.ts'
import { runOn } from './program.ts'
import { type ReadElement, type ReadPdf, readPdf, textOf } from './read-pdf.ts'
import { blockText, treeText } from './tree-text.ts'

const where = { file: 'sessions/geneva.yaml', line: 12, column: 5, endLine: 20, endColumn: 1 }

const point: Point = {
  kind: 'point',
  id: 'geneva/tool-not-goal',
  list: 'agreed',
  level: 'full',
  themes: ['integration'],
  visibility: 'public',
  attribution: 'unattributed',
  accept: [],
  sic: false,
  wording: { as: 'clause', text: { en: 'integration is a tool' } },
  place: where,
  echoes: [],
  unrelated: [],
  by: [],
  reservations: [],
  sameWordsAs: [],
  disputes: [],
  resolves: [],
  bearsOn: [],
  addressedTo: [],
}

let bytes: Uint8Array
let pdf: ReadPdf
let places: ReadonlyMap<string, number>

beforeAll(async () => {
  bytes = await render(fixture)
  pdf = await readPdf(bytes)
  places = await pagesOfBookmarks(pdf)
})

describe('the words', () => {
  test('every numbered paragraph is there, whole, with its number, in order', () => {
    const text = bare(pdf.pages.map((page) => textOf(page, ['Note', 'Table'])).join(' '))
    let from = 0
    for (const paragraph of fixture.root.children
      .flatMap(({ children }) => children)
      .filter(({ type }) => type === 'numberedParagraph')) {
      const at = text.indexOf(bare(blockText(paragraph, pageOf)), from)
      expect(at, blockText(paragraph, pageOf)).toBeGreaterThanOrEqual(from)
      from = at
    }
  })

  testWith('pdfinfo')('read in the order of the structure they are the tree, and nothing else', () => {
    const structure = runOn(bytes, 'pdfinfo', '-struct-text', 'PDF')
    const read = [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, words]) => words).join('')
    expect(read.replace(/\s/g, '')).toBe(treeText(fixture.root, pageOf).replace(/\s/g, ''))
  })

  test('a table that goes on says so, with its header, and a reader aloud hears it once', () => {
    const [page] = pdf.artifacts.filter((words) => words.includes('continued'))
    expect(page).toContain('Table 2. Concordance (continued)')
    expect(page).toContain('Paragraph Meetings Levels')
    expect(
      pdf.pages
        .map((part) => textOf(part))
        .join('')
        .match(/Table 2\. Concordance/g),
    ).toHaveLength(1)
  })
})

describe('the pages', () => {
  test('the contents give the page where each heading is', async () => {
    const contents = fixture.root.children.flatMap(({ children }) => children).find(({ type }) => type === 'contents')
    const entries = contents?.type === 'contents' ? contents.entries : []
    expect(entries).not.toHaveLength(0)
    const page = pdf.pages.find((part) => find(part, 'TOC').length > 0)
    const lines = page ? find(page, 'TOCI').map((line) => tidy(textOf(line))) : []
    expect(lines).toEqual(entries.map(({ label, text, bookmark }) => `${label} ${text} ${pageOf(bookmark)}`))
    for (const { bookmark, label } of entries) {
      const there = pdf.pages[pageOf(bookmark) - 1]
      expect(
        there &&
          ['H2', 'H3', 'H4']
            .flatMap((role) => find(there, role))
            .some((heading) => tidy(textOf(heading)).startsWith(label)),
      ).toBe(true)
    }
  })

  test('each has its number and their number at its foot; the cover counts and has none', () => {
    const expected = pdf.artifacts.map((_, index) => (index === 0 ? undefined : `${index + 1}/${pdf.pages.length}`))
    expect(pdf.artifacts.map((words) => /\d+\/\d+/.exec(words)?.[0])).toEqual(expected)
  })

  test('each has the title at its head, but the first and the one that bears it', () => {
    const without = [1, pageOf('stitle_fd77f259')]
    expect(pdf.artifacts.map((words) => words.includes(fixture.meta.title))).toEqual(
      pdf.pages.map((_, index) => !without.includes(index + 1)),
    )
  })

  test('the cover has one to itself; supplement and annex open one', () => {
    expect(textOf(pdf.pages[0] ?? empty)).toMatch(/\[office\]\s*$/)
    expect(tidy(textOf(pdf.pages[pageOf('ssupplement_84e78c07') - 1] ?? empty))).toMatch(/^Supplement/)
    expect(tidy(textOf(pdf.pages[pageOf('sannex_concordance_5854d0dc') - 1] ?? empty))).toMatch(/^Annex I/)
  })

  test('a footnote is on the page that calls for it', () => {
    const calls = pdf.pages.map((page) =>
      find(page, 'Reference').some((call) => tidy(textOf(call)) === '2' && find(page, 'TOC').length === 0),
    )
    const notes = pdf.pages.map((page) => find(page, 'Note').some((note) => tidy(textOf(note)).startsWith('2')))
    expect(notes).toEqual(calls)
    expect(notes).toContain(true)
  })
})

describe('the ways', () => {
  test('every block with a bookmark is a place to go to', () => {
    const blocks = fixture.root.children.flatMap(({ children }) => children)
    const bookmarks = blocks.flatMap(({ data }) => (data && 'bookmark' in data && data.bookmark) || [])
    expect(bookmarks.length).toBeGreaterThan(20)
    expect(bookmarks.filter((bookmark) => !places.has(bookmark))).toEqual([])
  })

  test('every link inside the report arrives, and every link has a name', async () => {
    const links = (
      await Promise.all(pdf.pages.map(async (_, index) => (await pdf.document.getPage(index + 1)).getAnnotations()))
    ).flat()
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      expect(link.contentsObj.str).not.toBe('')
      if (link.dest) expect(await pdf.document.getDestination(link.dest), link.dest).not.toBeNull()
    }
    expect(links.filter(({ url }) => url).map(({ url }) => url)).toEqual(['https://www.un.org/'])
  })

  test('the mark of a note leads to the letter of the note, also below a table, and that one back', async () => {
    const page = await pdf.document.getPage(3)
    const links = new Map<string, { rect: readonly number[] }>(
      (await page.getAnnotations()).filter(({ dest }) => dest).map((link) => [link.dest, link]),
    )
    for (const [from, to] of ['beijing', 'geneva'].flatMap((id) => [
      [`note:${id}`, `call:${id}`] as const,
      [`call:${id}`, `note:${id}`] as const,
    ])) {
      const [place, , , top] = (await pdf.document.getDestination(from)) ?? []
      const [, foot = 0, , head = 0] = links.get(to)?.rect ?? []
      expect(await pdf.document.getPageIndex(place), from).toBe(2)
      expect(top, from).toBeGreaterThan(foot)
      expect(top - head, from).toBeLessThan(12)
    }
  })

  test('the outline has the headings under one another', async () => {
    const titles = (items: readonly OutlineItem[]): unknown =>
      items.map(({ title, items: below }) => (below.length > 0 ? [title, titles(below)] : title))
    const theme = ['A. Points of agreement', ['B. Views and points raised', ['1. A topic of the theme']]]
    const sections = [
      'Summary',
      'I. Introduction',
      ['II. Integration: reconciling mandates to improve coherence and impact', theme],
      'Supplement: restricted points',
      'Annex I Concordance of paragraphs and meetings',
    ]
    expect(titles(await pdf.document.getOutline())).toEqual(['Annex', [fixture.meta.title, sections]])
  })
})

describe('the structure', () => {
  test('has headings, lists, tables, notes and contents as such', () => {
    const count = (role: string) => pdf.pages.reduce((sum, page) => sum + find(page, role).length, 0)
    expect({
      title: count('H1'),
      topics: count('H4'),
      lists: count('L'),
      items: count('LI'),
      notes: count('Note'),
      entries: count('TOCI'),
    }).toEqual({
      title: 2,
      topics: 1,
      lists: 3,
      items: 12,
      notes: 4,
      entries: 5,
    })
    expect(count('TH')).toBe(4 + 3 + 3 + 40)
  })

  test('a list in an item stands in the body of that item', () => {
    const [list] = pdf.pages.flatMap((page) => find(page, 'L'))
    expect(
      list &&
        find(list, 'LBody').filter((body) => body.parts.some((part) => typeof part !== 'string' && part.role === 'L')),
    ).toHaveLength(1)
  })
})

describe('the file', () => {
  test('is the same, byte for byte, from the same report', async () => {
    expect(Buffer.compare(await render(fixture), bytes)).toBe(0)
  })

  test('has the title, the language and the date of the report', async () => {
    const dates = { CreationDate: 'D:20080601000000Z', ModDate: 'D:20080601000000Z' }
    expect((await pdf.document.getMetadata()).info).toMatchObject({
      Title: fixture.meta.title,
      Language: 'en',
      ...dates,
    })
  })

  testWith('qpdf')('is sound', () => {
    expect(runOn(bytes, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors found')
  })

  testWith('pdffonts')('embeds a part of every font, with its Unicode map', () => {
    const [, , ...rows] = runOn(bytes, 'pdffonts', 'PDF').trimEnd().split('\n')
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row).toMatch(/ yes yes yes /)
  })
})

describe('a character that no font has', () => {
  test('is an error that names it and its statement, and there is no PDF', async () => {
    const { value, diagnostics } = await renderPdf(saying('from → to, क'), { font: fonts })
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ rule, severity, what, statements }) => ({ rule, severity, what, statements }))).toEqual([
      {
        rule: 'glyph-exists',
        severity: 'error',
        what: expect.stringContaining('U+2192 `→`'),
        statements: ['geneva/arrow'],
      },
      {
        rule: 'glyph-exists',
        severity: 'error',
        what: expect.stringContaining('U+0915 `क`'),
        statements: ['geneva/arrow'],
      },
    ])
  })

  test('does not concern those that leave no mark', async () => {
    expect((await renderPdf(saying('co\u00ADordi\u200Bnation\u00A0and\nso on'), { font: fonts })).diagnostics).toEqual(
      [],
    )
  })
})

describe('a draft', () => {
  const statements = new Map<StatementId, Point>([['geneva/tool-not-goal', point]])

  test('says so on every page, and tells below each paragraph where it comes from', async () => {
    const draft = await readPdf(await render(fixture, statements))
    expect(draft.artifacts.every((words) => words.includes('DRAFT'))).toBe(true)
    const text = tidy(draft.pages.map((page) => textOf(page)).join(' '))
    expect(text).toContain('Sources: geneva/tool-not-goal · full · sessions/geneva.yaml:12 brussels/wider-approach')
  })

  testWith('pdfinfo')('has the words of an account in their language, for those who hear them', async () => {
    const quote = { lang: 'nb', text: 'Det var full enighet' }
    const bytes = await render(fixture, new Map([[point.id, { ...point, quote, sic: true }]]))
    const structure = runOn(bytes, 'pdfinfo', '-struct-text', 'PDF')
    expect(structure).toMatch(/LBody[^"]*"geneva\/tool-not-goal · full · sessions\/geneva\.yaml:12 "\s+Span[^"]*"“Det/)
    expect(structure).toMatch(/enighet”"\s+" \[sic\]"/)
  })

  test('quotes an account in any script, with a mark where no font has its letters', async () => {
    const quote = { lang: 'th', text: 'เห็นชอบ ร่วมกัน (UN) ทั้งหมด' }
    const draft = await readPdf(await render(fixture, new Map([[point.id, { ...point, quote }]])))
    expect(tidy(draft.pages.map((page) => textOf(page)).join(' '))).toContain('“[…] (UN) […]”')
  })

  test('leaves nothing in a release', () => {
    expect([...pdf.artifacts, ...pdf.pages.map((page) => textOf(page))].join(' ')).not.toMatch(/DRAFT|Sources|geneva\//)
  })
})

interface OutlineItem {
  readonly title: string
  readonly items: readonly OutlineItem[]
}

const empty: ReadElement = { role: '', parts: [] }

async function render(report: Report, draft?: ReadonlyMap<StatementId, Point>): Promise<Uint8Array> {
  const { value, diagnostics } = await renderPdf(report, { font: fonts, ...(draft && { draft }) })
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('Expected a PDF')
  return value
}

async function pagesOfBookmarks({ document }: ReadPdf): Promise<ReadonlyMap<string, number>> {
  const destinations = Object.entries(await document.getDestinations())
  return new Map(
    await Promise.all(
      destinations.map(async ([name, to]) => [name, 1 + (await document.getPageIndex(to?.[0]))] as const),
    ),
  )
}

function pageOf(bookmark: string): number {
  return places.get(bookmark) ?? 0
}

function find(element: ReadElement, role: string): readonly ReadElement[] {
  return element.parts.flatMap((part) =>
    typeof part === 'string' ? [] : [...(part.role === role ? [part] : []), ...find(part, role)],
  )
}

/** Leaves out all white: pdf.js reads it at the end of every line, also of one that parts a word. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The fixture with nothing in it but a paragraph made from one statement. */
function saying(value: string): Report {
  const paragraph = {
    type: 'paragraph' as const,
    data: { sources: ['geneva/arrow' as const] },
    children: [{ type: 'text' as const, value }],
  }
  return { ...fixture, root: { type: 'root', children: [{ type: 'section', role: 'body', children: [paragraph] }] } }
}
