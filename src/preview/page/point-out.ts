import { element } from './element.ts'
import { need } from './need.ts'

/** Milliseconds that a mark stays. */
const moment = 6000

/** Marks the paragraphs that changed for a moment, and says which they are, each a link. */
export function pointOut(changed: readonly HTMLElement[]): void {
  if (changed.length === 0) return
  mark(changed, 'changed')
  const news = need('news', HTMLElement)
  const links = changed.slice(0, 6).map((paragraph) => linkTo(paragraph))
  news.replaceChildren('Changed: ', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])), ...(changed.length > links.length ? [` and ${changed.length - links.length} more`] : []))
  const told = news.textContent
  setTimeout(() => {
    if (news.textContent === told) news.replaceChildren()
  }, 2 * moment)
}

/** Marks paragraphs for a moment. */
export function mark(paragraphs: Iterable<HTMLElement>, name: 'changed' | 'pointed'): void {
  for (const paragraph of paragraphs) {
    paragraph.classList.add(name)
    setTimeout(() => paragraph.classList.remove(name), moment)
  }
}

/** Brings a paragraph into sight and gives it the focus. */
export function goTo(bookmark: string): void {
  const paragraph = document.getElementById(bookmark)
  paragraph?.scrollIntoView({ block: 'center' })
  paragraph?.focus({ preventScroll: true })
}

function linkTo(paragraph: HTMLElement): HTMLElement {
  const link = element('a', { href: `#${paragraph.id}` }, citedAs(paragraph))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    goTo(paragraph.id)
  })
  return link
}

/** `13 (b)`, by the numbers of the paragraph and of those that it is an item of. */
function citedAs(paragraph: HTMLElement): string {
  const own = paragraph.querySelector(':scope > .number')?.textContent ?? ''
  const above = paragraph.closest('.items')?.parentElement
  const head = above?.matches('.numbered') ? above : above?.querySelector<HTMLElement>(':scope > .numbered')
  if (own === '') return paragraph.matches('h1, h2, h3, h4') ? 'a heading' : 'a passage'
  return head ? `${citedAs(head)} ${own}` : own.replace(/\.$/, '')
}
