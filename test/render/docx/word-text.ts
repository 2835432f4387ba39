import type { Report } from '../../../src/model/report.ts'
import { all, parse, partsOf, value, words, type Xml } from './read-docx.ts'
import { render } from './render.ts'
import { wordNumbers } from './word-numbers.ts'

/** Renders a report and reads back its parts. */
export async function partsFor(report: Report): Promise<ReadonlyMap<string, string>> {
  return partsOf(await render(report))
}

/**
 * Lists what Word prints of a document, paragraph by paragraph: each with its number, and with single spaces. The page
 * numbers of the contents are left out, and so are the marks that only keep words running to the right.
 */
export function wordLines(parts: ReadonlyMap<string, string>): string[] {
  const document = parse(parts.get('word/document.xml'))
  const numbers = wordNumbers(parts, document)
  return all(document, 'w:p')
    .map((paragraph) => `${numbers.get(paragraph) ?? ''} ${printed(paragraph)}`.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function printed(paragraph: Xml): string {
  const isEntry = value(paragraph, 'w:pPr', 'w:pStyle')?.match(/^TOC\d/)
  const all = words(paragraph).replaceAll('\u200e', '')
  return isEntry ? all.replace(/\t\d+$/, '') : all
}
