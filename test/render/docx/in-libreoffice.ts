import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Heading } from '../../../src/model/document.ts'
import type { Report } from '../../../src/model/report.ts'
import { fieldsOf } from './fields.ts'
import { parse, partsOf } from './read-docx.ts'

/** A page as LibreOffice prints it. */
export interface PrintedPage {
  /** Its words in order without spaces, and without running heads and the number of the page. */
  readonly words: string
  /** Its lines, the letters of each in the order that its program gives them. */
  readonly lines: readonly string[]
  /** How far it is filled, from 0 to 1: to the foot of its last line, a note being one. */
  readonly fill: number
}

/** Prints documents in LibreOffice, all in one run, and reads the pages of each. */
export function printedPages(documents: readonly Uint8Array[]): readonly (readonly PrintedPage[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const names = documents.map((_, index) => join(folder, `${index}`))
  documents.forEach((document, index) => writeFileSync(join(folder, `${index}.docx`), document))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const files = names.map((name) => `${name}.docx`)
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
  })
  const printed = names.map((name) => pagesOf(`${name}.pdf`))
  rmSync(folder, { recursive: true })
  return printed
}

/** Leaves spaces out of words: LibreOffice has them at the ends of lines, or not. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The headings in the contents, as printed, and the pages that the contents name. */
export function contentsOf(document: Uint8Array, report: Report): [heading: string, page: number][] {
  const headings = report.root.children.flatMap(({ children }) =>
    children.filter((block): block is Heading => block.type === 'heading'),
  )
  return fieldsOf(parse(partsOf(document).get('word/document.xml'))).flatMap(
    ({ instruction, result }): [string, number][] => {
      const heading = headings.find(({ data }) => instruction === `PAGEREF ${data.bookmark} \\h`)
      const words = heading?.children.map((child) => ('value' in child ? child.value : '')).join('')
      return heading === undefined ? [] : [[squeezed(`${heading.data.label ?? ''}${words}`), Number(result)]]
    },
  )
}

/** What of a page is read, and where its text begins and ends: in points from its head. */
const area = { head: 80, foot: 770, top: 85, bottom: 771 } as const

function pagesOf(file: string): readonly PrintedPage[] {
  const { head, foot } = area
  const cut = ['-x', '0', '-y', String(head), '-W', '595', '-H', String(foot - head)]
  const texts = textOf('-raw', ...cut, file).split('\f')
  const places = textOf('-bbox', file).split('<page ').slice(1)
  return places.map((page, index) => {
    const text = texts[index] ?? ''
    return { words: squeezed(text), lines: text.split('\n').filter((line) => line !== ''), fill: fillOf(page) }
  })
}

function textOf(...options: readonly string[]): string {
  const most = 100_000_000
  return execFileSync('pdftotext', [...options, '-'], { encoding: 'utf8', maxBuffer: most })
}

function fillOf(page: string): number {
  const { head, foot, top, bottom } = area
  const places = [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)]
  const feet = places
    .filter(([, start]) => Number(start) > head && Number(start) < foot)
    .map(([, , end]) => Number(end))
  return (Math.max(top, ...feet) - top) / (bottom - top)
}
