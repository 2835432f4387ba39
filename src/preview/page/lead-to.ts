import { element } from './element.ts'
import { goTo } from './go-to.ts'

/** Makes a link to a place in the draft: it comes into sight, and has the focus. */
export function leadTo(bookmark: string, words: string): HTMLElement {
  const link = element('a', { href: `#${bookmark}` }, words)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    goTo(bookmark)
  })
  return link
}
