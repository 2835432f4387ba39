import { citedAs } from './cited-as.ts'
import { linkToDraft, need } from './elements.ts'
import { listed, spoken } from './spoken.ts'

/** How many paragraphs the news name; the others are counted. */
const most = 6

/** How many milliseconds the news stay. */
const newsStay = 12_000

/** How many milliseconds a highlight stays. */
const highlightStays = 6000

/** Highlights the paragraphs that changed, and lists them in the news, each as a link. Both stay for a while. */
export function pointOut(changed: readonly HTMLElement[]): void {
  if (changed.length === 0) return
  highlight(changed, 'changed')
  const news = need('news', HTMLElement)
  const more = changed.length > most ? [spoken().more(changed.length - most)] : []
  news.replaceChildren(spoken().changed, ...listed(changed.slice(0, most).map(linkTo)), ...more)
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

function linkTo(paragraph: HTMLElement): Node | string {
  const named = citedAs(paragraph) ?? (paragraph.matches('h1, h2, h3, h4') ? spoken().heading : spoken().passage)
  return paragraph.id === '' ? named : linkToDraft(paragraph.id, named)
}
