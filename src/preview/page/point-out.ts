import { leadTo } from './lead-to.ts'
import { mark } from './mark.ts'
import { need } from './need.ts'

/** Milliseconds that the news stay. */
const moment = 12_000

/** Marks the paragraphs that changed for a moment, and says which they are, each a link. */
export function pointOut(changed: readonly HTMLElement[]): void {
  if (changed.length === 0) return
  mark(changed, 'changed')
  const news = need('news', HTMLElement)
  const links = changed
    .slice(0, 6)
    .map((paragraph) => (paragraph.id === '' ? citedAs(paragraph) : leadTo(paragraph.id, citedAs(paragraph))))
  const others = changed.length > links.length ? [` and ${changed.length - links.length} more`] : []
  news.replaceChildren('Changed: ', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])), ...others)
  const told = news.textContent
  setTimeout(() => {
    if (news.textContent === told) news.replaceChildren()
  }, moment)
}

/** `13 (b)`, by the numbers of the paragraph and of those that it is an item of. */
function citedAs(paragraph: HTMLElement): string {
  const own = paragraph.querySelector(':scope > .number')?.textContent ?? ''
  const above = paragraph.closest('.items')?.parentElement
  const head = above?.matches('.numbered') ? above : above?.querySelector<HTMLElement>(':scope > .numbered')
  if (own === '') return paragraph.matches('h1, h2, h3, h4') ? 'a heading' : 'a passage'
  return head ? `${citedAs(head)} ${own}` : own.replace(/\.$/, '')
}
