import type { SeenStatement, Sight } from '../../wire.ts'
import { element } from '../element.ts'
import { whereLink } from './where-link.ts'

/** Shows what stands behind a paragraph: each statement as it was recorded, with the way to its line. */
export function showSight(panel: HTMLElement, { paragraph, statements }: Sight): void {
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

/** Invites the reader, before a paragraph is chosen. */
export function inviteSight(panel: HTMLElement): void {
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
    element('p', { class: 'facts' }, whereLink(where), ...(source === undefined ? [] : [element('span', {}, source)])),
  )
}

function tag(words: string, more = ''): HTMLElement {
  return element('span', { class: `tag ${more}`.trim() }, words)
}
