import { toString as wordsOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { primary } from '../../../src/model/text.ts'
import { seriesOf } from '../../bench/series-of.ts'
import { full, share } from '../../full.ts'
import { compileGolden, type GoldenCase, goldenCases } from '../../golden-cases.ts'
import { once } from '../../once.ts'
import { testWith } from '../../programs.ts'
import { fixture } from '../fixture.ts'
import { contentsOf, type PrintedPage, printedPages, squeezed } from './in-libreoffice.ts'
import { printedLines } from './printed-lines.ts'
import { render } from './render.ts'

const cases = goldenCases()
const example = cases.filter(({ name }) => name.startsWith('the worked example'))
const testInLibreOffice = testWith('soffice', 'pdftotext')

/** LibreOffice takes its time where others are at work. */
const patience = 900_000

const builtExamples = example.flatMap(builtOf).filter(([, report]) => !isLeftward(report))

testInLibreOffice.each(share([['a report with every kind of node', fixture], ...builtExamples], 0))(
  '%s: LibreOffice prints every line in order, with its number, and the contents name the right pages',
  async (_, report) => {
    const document = await render(report)
    const pages = printedPages([document])[0] ?? []
    const text = legible(pages.map(({ words }) => withoutNotes(words, report)).join(''), report)
    const lines = printedLines(report, 'with marks').map((line) => legible(squeezed(line), report))
    expect(absentFrom(text, lines)).toEqual([])
    expect(wrongPages(document, report, pages)).toEqual([])
  },
  patience,
)

/** Reports of many pages: golden cases in the program's own template, accounts, and a series made for measuring. */
const long = once(() => {
  const [template] = example.map((one) => one.template)
  const large = new Set(['many-meetings', 'many-participants', 'meetings-by-kind', 'united-nations-masthead'])
  const inOwnTemplate = cases
    .filter(({ name }) => large.has(name))
    .map((one) => ({ ...one, ...(template && { template }) }))
  const accounts = cases.filter(({ name }) => name.startsWith('the account'))
  const notes = [...seriesOf({ themes: 12, statements: 60 })]
  const files = notes.map(([name, text]) => ({ path: `sessions/${name}`, bytes: Buffer.from(text) }))
  const measured = example
    .slice(0, 1)
    .map(({ template, expected }) => ({ name: 'a series of 300 statements', files, template, expected }))
  return printed([...inOwnTemplate, ...accounts, ...example, ...measured])
})

/** All long reports are printed once for the tests below, in the full run alone. */
const testAll = full ? testInLibreOffice : test.skip

testAll(
  'The contents of long reports name the right pages, those of annexes too',
  async () => {
    for (const { name, document, report, pages } of await long())
      expect(wrongPages(document, report, pages), name).toEqual([])
  },
  patience,
)

testAll(
  'No page is left half empty: all but the last of a part are filled to two thirds',
  async () => {
    const reports = await long()
    for (const { name, report, pages } of reports.filter(({ report }) => !isLeftward(report))) {
      const parts = startsOf(report)
      const poor = pages.flatMap(({ fill }, index) => {
        const next = pages[index + 1]?.words
        const isLast = next === undefined || parts.some((words) => next.startsWith(words))
        return fill < (isLast ? 0.01 : 0.65) ? [`page ${index + 1}: ${fill.toFixed(2)}`] : []
      })
      expect(poor, name).toEqual([])
    }
  },
  patience,
)

function builtOf(golden: GoldenCase): [string, Report][] {
  return compileGolden(golden).built.map(({ edition, language, report }) => [
    `${golden.name}, ${edition}, ${language}`,
    report,
  ])
}

/** Of a report that runs to the left pdftotext gives the words of a line in another order. */
function isLeftward({ meta }: Report): boolean {
  return meta.direction === 'rtl'
}

function isChinese({ meta }: Report): boolean {
  return primary(meta.language) === 'zh'
}

/** Words as pdftotext reads them: it takes quotation marks of a font that stands for SimSun for other lines. */
function legible(words: string, report: Report): string {
  return isChinese(report) ? words.replace(/[“”]/g, '') : words
}

async function printed(series: readonly GoldenCase[]) {
  const reports = series.flatMap((one) => builtOf(one).map(([name, report]) => ({ name, report })))
  const documents = await Promise.all(reports.map(({ report }) => render(report)))
  const all = printedPages(documents)
  return reports.map((one, index) => ({
    ...one,
    document: documents[index] ?? new Uint8Array(),
    pages: all[index] ?? [],
  }))
}

/** The words with which the sections of a report begin. */
function startsOf(report: Report): readonly string[] {
  return report.root.children.map((section) => {
    const [line = ''] = printedLines({ ...report, root: { ...report.root, children: [section] } })
    return squeezed(line)
  })
}

/**
 * The headings that stand on another page than the contents say. One that LibreOffice leaves last on a page counts to
 * the next, with which it is to be kept, as Word does.
 */
function wrongPages(document: Uint8Array, report: Report, pages: readonly PrintedPage[]): string[] {
  const named = contentsOf(document, report)
  if (isLeftward(report)) return wrongByLetters(named, pages)
  return wrongByWords(named, pages, isChinese(report) ? 1 : 0)
}

/**
 * Headings are sought from the last, since many are alike. In Chinese they may stand on the page beside: a font that
 * stands for SimSun has higher lines.
 */
function wrongByWords(
  named: readonly (readonly [string, number])[],
  pages: readonly PrintedPage[],
  tolerance: number,
): string[] {
  const text = pages.map(({ words }) => words).join('\f')
  let end = text.length
  const wrong = named.toReversed().flatMap(([heading, page]) => {
    end = text.lastIndexOf(heading, end)
    const isLast = text.startsWith('\f', end + heading.length)
    const found = end < 0 ? 0 : text.slice(0, end).split('\f').length + (isLast ? 1 : 0)
    return found > 0 && Math.abs(found - page) <= tolerance ? [] : [`${heading}: ${page}, not ${found}`]
  })
  return wrong.reverse()
}

/** A heading is where a line, or a few together, have the same letters, in whatever order. */
function wrongByLetters(named: readonly (readonly [string, number])[], pages: readonly PrintedPage[]): string[] {
  const most = 6
  const found = new Map<string, number[]>()
  pages.forEach(({ lines }, index) => {
    lines.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(from + most, lines.length); to++) {
        const letters = lettersOf(lines.slice(from, to).join(''))
        found.set(letters, [...(found.get(letters) ?? []), index + 1 + (to === lines.length ? 1 : 0)])
      }
    })
  })
  return named.flatMap(([heading, page]) => {
    const at = found.get(lettersOf(heading)) ?? []
    return at.includes(page) ? [] : [`${heading}: ${page}, not ${at.join(' or ')}`]
  })
}

/** The letters of words, sorted, without the marks that turn words and as they are when they stand alone. */
function lettersOf(words: string): string {
  const alone = words.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return [...squeezed(alone)].sort().join('')
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
