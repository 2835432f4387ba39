import type { DraftMessage } from '../wire.ts'
import { element } from './elements.ts'

/**
 * Puts the pieces that changed into the draft, and leaves every other element as it is. Answers with the paragraphs
 * that are new or have other words; a number or a reference that changed does not count.
 */
export function showDraft(
  draft: HTMLElement,
  { changed, direction, language, sections }: DraftMessage,
): readonly HTMLElement[] {
  const known = piecesIn(draft)
  const isFirst = known.size === 0
  const words: HTMLElement[] = []
  const place = (key: string): readonly HTMLElement[] => {
    const [before, html] = [known.get(key), changed[key]]
    const piece = html === undefined ? before : pieceOf(key, html)
    if (piece && piece !== before && before?.outerHTML !== piece.outerHTML && !isFirst)
      words.push(...changedIn(before, piece))
    return piece ? [before?.isEqualNode(piece) ? before : piece] : []
  }
  draft.lang = language
  draft.dir = direction
  arrange(
    draft,
    sections.map(({ keys, role }, index) => arrange(sectionAt(draft, index, role), keys.flatMap(place))),
  )
  return words
}

function piecesIn(draft: HTMLElement): ReadonlyMap<string, HTMLElement> {
  return new Map(
    [...draft.querySelectorAll<HTMLElement>('[data-piece]')].map((piece) => [piece.dataset.piece ?? '', piece]),
  )
}

/**
 * Makes an element of the HTML of a piece. The server wrote it, and the words of the notes are text in it. Even so, the
 * policy of the page forbids scripts in it.
 */
function pieceOf(key: string, html: string): HTMLElement {
  const template = element('template')
  template.innerHTML = html
  const piece = template.content.firstElementChild
  if (!(piece instanceof HTMLElement)) return element('p')
  piece.dataset.piece = key
  for (const paragraph of piece.matches('p[id]') ? [piece] : piece.querySelectorAll<HTMLElement>('.numbered'))
    paragraph.tabIndex = -1
  return piece
}

function sectionAt(draft: HTMLElement, index: number, role: string): HTMLElement {
  const found = draft.children[index]
  return found instanceof HTMLElement && found.tagName === 'SECTION' && found.className === role
    ? found
    : element('section', { class: role })
}

/**
 * Makes these elements the children, in this order. It moves as few as it can, since an element that is not moved keeps
 * its focus.
 */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]): HTMLElement {
  const wanted = new Set<Element>(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
  return parent
}

/**
 * Finds the paragraphs in a piece whose words are new. A piece without numbered paragraphs counts as one paragraph.
 */
function changedIn(before: HTMLElement | undefined, after: HTMLElement): readonly HTMLElement[] {
  const paragraphs = after.matches('.numbered') ? [after] : [...after.querySelectorAll<HTMLElement>('.numbered')]
  if (paragraphs.length === 0) return wordsOf(before) === wordsOf(after) ? [] : [after]
  return paragraphs.filter(
    (paragraph) => wordsOf(before?.querySelector(`#${CSS.escape(paragraph.id)}`)) !== wordsOf(paragraph),
  )
}

/** Gets the words of a paragraph, without its items, its number, and the numbers that it refers to. */
function wordsOf(paragraph: Element | null | undefined): string | undefined {
  if (!paragraph) return undefined
  const copy = paragraph.cloneNode(true)
  if (!(copy instanceof Element)) return undefined
  for (const other of copy.querySelectorAll('.number, .reference, .items')) other.remove()
  return copy.textContent ?? ''
}
