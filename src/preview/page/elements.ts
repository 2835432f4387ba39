import type { Where } from '../wire.ts'

type AttributeValues = Readonly<Record<string, string | number | undefined>>

/** Makes an element. Words of the notes come in as text, and as text only. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: AttributeValues = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value))
  made.append(...children)
  return made
}

/** Shows the words between backticks as code. */
export function withCode(words: string): readonly (string | HTMLElement)[] {
  return words.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', {}, part)))
}

/**
 * Finds an element of the page's own shell. Throws if the shell has no element of that kind: then shell and page do not
 * belong together.
 */
export function need<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`The page has no #${id}`)
}

/** Makes a link that opens a line of the notes in the editor. */
export function linkToNotes({ href, text }: Where): HTMLElement {
  return element('a', { class: 'where', href }, text)
}

/** Makes a link that goes to a place in the draft. */
export function linkToDraft(bookmark: string, words: string): HTMLElement {
  const link = element('a', { href: `#${bookmark}` }, words)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    goTo(bookmark)
  })
  return link
}

/** Scrolls to a paragraph and gives it the focus. */
export function goTo(bookmark: string): void {
  const paragraph = document.getElementById(bookmark)
  paragraph?.scrollIntoView({ block: 'center' })
  paragraph?.focus({ preventScroll: true })
}

/** Opens a dialog over the page. Browsers scroll the page when the focus goes into the dialog: that is undone. */
export function showDialog(dialog: HTMLDialogElement): void {
  const top = scrollY
  dialog.showModal()
  scrollTo({ top, behavior: 'instant' })
}
