import type { Provenance, SeenStatement } from '../../wire.ts'
import { element, linkToNotes } from '../elements.ts'

/** Shows what stands behind a paragraph: each statement as it was recorded, with a link to its line in the notes. */
export function showProvenance(panel: HTMLElement, { paragraph, statements }: Provenance): void {
  const title = element('h2', {}, paragraph === undefined ? 'This passage' : `Paragraph ${paragraph}`)
  if (statements.length === 0) {
    panel.replaceChildren(
      title,
      element('p', { class: 'quiet' }, 'No statement stands behind it: it is the template’s, or tells of the series.'),
    )
    return
  }
  panel.replaceChildren(title, ...statements.map(card))
}

/** Invites the reader to choose a paragraph, before one is chosen. */
export function inviteChoice(panel: HTMLElement): void {
  panel.replaceChildren(
    element('p', { class: 'quiet' }, 'Point at a paragraph, or click it, to see where it comes from.'),
  )
}

function card({ id, lang, meeting, quote, recorded, source, visibility, where, words }: SeenStatement): HTMLElement {
  const quoted = quote
    ? [element('blockquote', { lang: quote.lang }, `“${quote.text}”${quote.sic ? ' [sic]' : ''}`)]
    : []
  return element(
    'article',
    { class: 'statement' },
    element('h3', {}, id),
    element(
      'p',
      { class: 'facts' },
      tag(recorded),
      ...(visibility === 'public' ? [] : [tag(visibility, 'hidden-tag')]),
      element('span', {}, meeting),
    ),
    element('p', { class: 'wording', lang }, words),
    ...quoted,
    element(
      'p',
      { class: 'facts' },
      linkToNotes(where),
      ...(source === undefined ? [] : [element('span', {}, source)]),
    ),
  )
}

function tag(words: string, more = ''): HTMLElement {
  return element('span', { class: `tag ${more}`.trim() }, words)
}
