import type { DraftMessage } from '../wire.ts'
import { changedIn } from './changed-in.ts'
import { element } from './element.ts'

/** Which paragraph elements say other words than before. */
export type Changed = readonly HTMLElement[]

/**
 * Puts what changed into the draft, and leaves every other element as it is. Answers with the paragraphs whose words
 * changed, or which are new; a number or a reference that moved is no change of words.
 */
export function showDraft(draft: HTMLElement, { changed, direction, language, sections }: DraftMessage): Changed {
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
 * The server wrote the HTML; what notes say is text in it. The policy of the page forbids scripts in it all the same.
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

/** Makes these the children, in this order, moving as few as it can: an element that is not moved keeps its focus. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]): HTMLElement {
  const wanted = new Set<Element>(children)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
  return parent
}
