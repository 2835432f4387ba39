import { need } from './elements.ts'
import { findWords } from './find-words.ts'
import { spoken } from './spoken.ts'

/**
 * Searches the draft as the reader types. All places are highlighted; Enter goes to the next one, Shift and Enter to
 * the one before. Returns a function that searches again after the draft has changed.
 */
export function watchSearch(draft: HTMLElement): () => void {
  const [field, output] = [need('words', HTMLInputElement), need('found', HTMLOutputElement)]
  let found: readonly Range[] = []
  let at = -1
  const paint = (): void => {
    if (!('highlights' in CSS)) return // such a browser still goes from place to place
    CSS.highlights.set('found', new Highlight(...found))
    CSS.highlights.set('found-here', new Highlight(...found.slice(at, at + 1)))
  }
  const showCount = (): void => {
    output.value =
      field.value.trim() === ''
        ? ''
        : found.length === 0
          ? spoken().foundNothing
          : at < 0
            ? String(found.length)
            : spoken().found(at + 1, found.length)
    paint()
  }
  const search = (): void => {
    found = findWords(draft, field.value)
    at = Math.min(at, found.length - 1)
    showCount()
  }
  const go = (by: 1 | -1): void => {
    if (found.length === 0) return
    at = (at + by + found.length) % found.length
    found[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    showCount()
  }
  field.addEventListener('input', () => {
    at = -1
    search()
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    if (event.key === 'Escape') field.blur()
  })
  return search
}
