import type { Absences } from '../../wire.ts'
import { element, linkToNotes } from '../elements.ts'
import { inLanguage, sentences, spoken } from '../spoken.ts'

/** Shows the statements that are recorded and not in this edition, each with the reason. */
export function showAbsences(panel: HTMLElement, { absent, recorded }: Absences): void {
  const said = spoken().absences
  const there = said.present(recorded - absent.length, recorded)
  const cards = absent.map(({ id, lang, recorded, visibility, where, why, words }) =>
    element(
      'article',
      { class: 'statement' },
      element('h3', {}, element('bdi', {}, id)),
      element(
        'p',
        { class: 'facts' },
        element('span', { class: 'tag hidden-tag' }, why === undefined ? said.hidden : said.omitted(why)),
        element('span', {}, `${visibility} · ${recorded}`),
      ),
      element('p', { class: 'wording', ...inLanguage(lang) }, words),
      element('p', { class: 'facts' }, linkToNotes(where)),
    ),
  )
  panel.replaceChildren(
    element('h2', {}, said.title),
    element('p', { class: 'quiet' }, absent.length === 0 ? sentences(said.nothing, there) : there),
    ...cards,
  )
}
