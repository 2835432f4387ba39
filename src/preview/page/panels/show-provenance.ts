import type { Provenance, SeenStatement } from '../../wire.ts'
import { citedAs } from '../cited-as.ts'
import { element, linkToNotes } from '../elements.ts'
import { inLanguage, spoken } from '../spoken.ts'

/** Shows what stands behind a paragraph: each statement as it was recorded, with a link to its line in the notes. */
export function showProvenance(panel: HTMLElement, paragraph: Element, { statements }: Provenance): void {
  const said = spoken().provenance
  const cited = citedAs(paragraph)
  const title = element('h2', {}, cited === undefined ? said.passage : said.paragraph(cited))
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
    element('p', { class: 'wording', ...inLanguage(lang) }, words),
    ...(quote ? [quotation(quote)] : []),
    element(
      'p',
      { class: 'facts' },
      linkToNotes(where),
      ...(source === undefined ? [] : [element('span', {}, source)]),
    ),
  )
}

/** The marks and the word after it belong to the page, whatever the language and the direction of the quotation. */
function quotation({ lang, marks, sic, text }: NonNullable<SeenStatement['quote']>): HTMLElement {
  const quoted = element('bdi', inLanguage(lang), text)
  return element('blockquote', {}, marks.open, quoted, marks.close, sic === undefined ? '' : ` [${sic}]`)
}

function tag(said: string, more = ''): HTMLElement {
  return element('span', { class: `tag ${more}`.trim() }, said)
}
