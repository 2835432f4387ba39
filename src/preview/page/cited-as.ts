import { spoken } from './spoken.ts'

/**
 * Cites a paragraph of the draft as the report does, `13 (b)`: by its own number and those of the paragraphs that it is
 * an item of, without the marks that stand after a number at the beginning of a paragraph. The answer is undefined for
 * what has no number.
 */
export function citedAs(paragraph: Element): string | undefined {
  const own = paragraph.querySelector(':scope > .number')?.textContent?.replace(/[.\s–—-]+$/u, '')
  const above = paragraph.closest('.items')?.parentElement
  const head = above?.matches('.numbered') ? above : above?.querySelector(':scope > .numbered')
  const parent = head ? citedAs(head) : undefined
  return parent === undefined || own === undefined ? own : spoken().itemOf(parent, own)
}
