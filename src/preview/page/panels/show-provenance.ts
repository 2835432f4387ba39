import type { Provenance, SeenStatement } from '../../wire.ts'
import { element, linkToNotes } from '../elements.ts'
import { spoken } from '../spoken.ts'

/** Shows what stands behind a paragraph: each statement as it was recorded, with a link to its line in the notes. */
export function showProvenance(panel: HTMLElement, { paragraph, statements }: Provenance): void {
  const said = spoken().provenance
  const title = element('h2', {}, paragraph === undefined ? said.passage : said.paragraph(paragraph))
  if (statements.length === 0) {
    panel.replaceChildren(title, element('p', { class: 'quiet' }, said.nothing))
    return
  }
  panel.replaceChildren(title, ...statements.map(card))
}

/** Invites the reader to choose a paragraph, before one is chosen. */
export function inviteChoice(panel: HTMLElement): void {
  panel.replaceChildren(element('p', { class: 'quiet' }, spoken().provenance.invitation))
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

function tag(said: string, more = ''): HTMLElement {
  return element('span', { class: `tag ${more}`.trim() }, said)
}
