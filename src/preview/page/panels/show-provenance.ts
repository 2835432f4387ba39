import type { Provenance, SeenStatement, SeenWords } from '../../wire.ts'
import { citedAs } from '../cited-as.ts'
import { element, linkToNotes } from '../elements.ts'
import { inLanguage, spoken } from '../spoken.ts'

/** Shows what stands behind a paragraph: each statement as it was recorded, with a link to its line in the notes. */
export function showProvenance(panel: HTMLElement, paragraph: Element, { statements, written }: Provenance): void {
  const said = spoken().provenance
  const cited = citedAs(paragraph)
  const title = element('h2', {}, cited === undefined ? said.passage : said.paragraph(cited))
  const sources = statements.length === 0 ? [element('p', { class: 'quiet' }, said.nothing)] : statements.map(card)
  const words = written.length === 0 ? [] : [element('h2', {}, said.written), ...written.map(keyCard)]
  panel.replaceChildren(title, ...sources, ...words)
}

/** Shows words of the paragraph, and the very key that they are written in. */
function keyCard({ words, lang, of, key, where }: SeenWords): HTMLElement {
  const whose = of === undefined ? spoken().provenance.template : element('bdi', {}, `${of} ${key}`)
  return element(
    'article',
    { class: 'statement' },
    element('p', { class: 'wording', ...(lang !== undefined && inLanguage(lang)) }, words),
    element('p', { class: 'facts' }, linkToNotes(where), element('span', {}, whose)),
  )
}

/** Invites the reader to choose a paragraph, before one is chosen. */
export function inviteChoice(panel: HTMLElement): void {
  panel.replaceChildren(element('p', { class: 'quiet' }, spoken().provenance.invitation))
}

function card({ recorded, visibility, meeting, date, source, ...seen }: SeenStatement): HTMLElement {
  return element(
    'article',
    { class: 'statement' },
    element('h3', {}, element('bdi', {}, seen.id)),
    element(
      'p',
      { class: 'facts' },
      tag(recorded),
      ...(visibility === 'public' ? [] : [tag(visibility, 'hidden-tag')]),
      ...[meeting, date].flatMap(fact),
    ),
    element('p', { class: 'wording', ...inLanguage(seen.lang) }, seen.words),
    ...(seen.quote ? [quotation(seen.quote)] : []),
    element('p', { class: 'facts' }, linkToNotes(seen.where), ...[source?.title, source?.at].flatMap(fact)),
  )
}

/** What the notes say may run the other way than the page: so does a date in Arabic. */
function fact(words: string | undefined): readonly HTMLElement[] {
  return words === undefined ? [] : [element('span', { dir: 'auto' }, words)]
}

/** A quotation runs as its language does; the word after it is in that of the page. */
function quotation({ lang, marks, sic, text }: NonNullable<SeenStatement['quote']>): HTMLElement {
  const known = sic === undefined ? [] : [' ', element('bdi', { lang: document.documentElement.lang }, `[${sic}]`)]
  return element('blockquote', inLanguage(lang), `${marks.open}${text}${marks.close}`, ...known)
}

function tag(said: string, more = ''): HTMLElement {
  return element('span', { class: `tag ${more}`.trim() }, said)
}
