import { linkToDraft, need } from './elements.ts'
import { spoken } from './spoken.ts'

/** How many milliseconds the news stay. */
const newsStay = 12_000

/** How many milliseconds a highlight stays. */
const highlightStays = 6000

/** Highlights the paragraphs that changed, and lists them in the news, each as a link. Both stay for a while. */
export function pointOut(changed: readonly HTMLElement[]): void {
  if (changed.length === 0) return
  highlight(changed, 'changed')
  const news = need('news', HTMLElement)
  const links = changed
    .slice(0, 6)
    .map((paragraph) => (paragraph.id === '' ? citedAs(paragraph) : linkToDraft(paragraph.id, citedAs(paragraph))))
  const others = changed.length > links.length ? [` and ${changed.length - links.length} more`] : []
  news.replaceChildren(
    spoken().changed,
    ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
    ...others,
  )
  const shown = news.textContent
  setTimeout(() => {
    if (news.textContent === shown) news.replaceChildren()
  }, newsStay)
}

/** Highlights paragraphs for a while. */
export function highlight(paragraphs: Iterable<HTMLElement>, name: 'changed' | 'pointed'): void {
  for (const paragraph of paragraphs) {
    paragraph.classList.add(name)
    setTimeout(() => paragraph.classList.remove(name), highlightStays)
  }
}

/** Writes how a paragraph is cited, `13 (b)`, from its own number and those of the paragraphs that it is an item of. */
function citedAs(paragraph: HTMLElement): string {
  const own = paragraph.querySelector(':scope > .number')?.textContent ?? ''
  const above = paragraph.closest('.items')?.parentElement
  const head = above?.matches('.numbered') ? above : above?.querySelector<HTMLElement>(':scope > .numbered')
  if (own === '') return paragraph.matches('h1, h2, h3, h4') ? spoken().heading : spoken().passage
  return head ? `${citedAs(head)} ${own}` : own.replace(/\.$/, '')
}
