import { findWords } from './find-words.ts'
import { need } from './need.ts'

/**
 * Searches the draft as the reader types: all places lit, Enter to the next, Shift and Enter to the one before. Answers
 * with what searches a changed draft anew.
 */
export function watchSearch(draft: HTMLElement): () => void {
  const [field, output] = [need('words', HTMLInputElement), need('found', HTMLOutputElement)]
  let found: readonly Range[] = []
  let at = -1
  const light = (): void => {
    if (!('highlights' in CSS)) return // a browser without it still goes from place to place
    CSS.highlights.set('found', new Highlight(...found))
    CSS.highlights.set('found-here', new Highlight(...found.slice(at, at + 1)))
  }
  const tell = (): void => {
    output.value =
      field.value.trim() === ''
        ? ''
        : found.length === 0
          ? 'none'
          : at < 0
            ? String(found.length)
            : `${at + 1} of ${found.length}`
    light()
  }
  const search = (): void => {
    found = findWords(draft, field.value)
    at = Math.min(at, found.length - 1)
    tell()
  }
  const go = (by: 1 | -1): void => {
    if (found.length === 0) return
    at = (at + by + found.length) % found.length
    found[at]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    tell()
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
