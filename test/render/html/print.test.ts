import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'
import { inBrowser, testInBrowser } from '../../browser.ts'
import { share } from '../../full.ts'
import { goldenReport } from '../../golden-cases.ts'
import { render } from './render.ts'

/** Words on a printed page. Lengths are in points; `from` and `to` count from the left edge of the sheet. */
interface PrintedWords {
  readonly words: string
  readonly size: number
  readonly from: number
  readonly to: number
}

const margins = { left: (25 / 25.4) * 72, right: (185 / 25.4) * 72 }

const example = goldenReport('the worked example in the template final-report')
const reports = Object.entries({ 'twelve meetings': goldenReport('many-meetings'), 'the worked example': example })

testInBrowser.for(share(reports, 1))(
  '%s, printed from a browser, is on its sheets whole and in full size',
  async ([, report]) => {
    const words = (await printed(await render(report))).flat()
    const beyond = words.filter(({ from, to }) => from < margins.left - 1 || to > margins.right + 1)
    expect(beyond.map((word) => word.words)).toEqual([])
    // A browser makes the whole report smaller if one table is wider than the sheet: 10 points are those of its words.
    expect(words.some(({ size }) => Math.abs(size - 10) < 0.1)).toBe(true)
  },
)

testInBrowser(
  'a table is printed between its heading and its key, and the contents without numbers of pages',
  async () => {
    const pages = (await printed(await render(example))).map(wordsOn)
    expect(pages.find((words) => words.includes('Pointsrecorded'))).toMatch(/^AppendixIICoverage.*Pointsrecorded/)
    const contents = example.root.children.flatMap(({ children }) => children).find(({ type }) => type === 'contents')
    const entries = contents?.type === 'contents' ? contents.entries.map(({ label, text }) => label + text) : []
    expect(entries.length).toBeGreaterThan(9)
    expect(pages.join('')).toContain(entries.join('').replace(/\s+/g, ''))
  },
)

async function printed(html: string): Promise<readonly (readonly PrintedWords[])[]> {
  let pdf = new Uint8Array()
  await inBrowser(async (page) => {
    await page.setContent(html)
    pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  })
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent()
    return items.flatMap((item) =>
      'str' in item
        ? [{ words: item.str, size: item.height, from: item.transform[4], to: item.transform[4] + item.width }]
        : [],
    )
  })
  return Promise.all(pages)
}

/** The words on a page without white, and without the number of the page, which is the first of them. */
function wordsOn(page: readonly PrintedWords[]): string {
  const words = page.map((word) => word.words.replace(/\s+/g, '')).join('')
  return words.replace(/^\d+\/\d+/, '')
}
