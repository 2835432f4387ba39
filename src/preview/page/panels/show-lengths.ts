import type { Lengths } from '../../wire.ts'
import { element, linkToDraft } from '../elements.ts'
import { figures, spoken } from '../spoken.ts'

/** Shows how many words each section has, and all of them together, against the limit. */
export function showLengths(panel: HTMLElement, { limit, sections, total }: Lengths): void {
  const said = spoken().lengths
  const longest = Math.max(1, ...sections.map((section) => section.words))
  const rows = sections.map(({ bookmark, title, words }) => {
    const bar = element('meter', { max: longest, value: words, 'aria-label': said.words(figures(words)) })
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, linkToDraft(bookmark, title)),
      element('td', {}, figures(words)),
      element('td', {}, bar),
    )
  })
  const over = total > limit ? said.over(figures(total - limit)) : ''
  panel.replaceChildren(
    element('h2', {}, `${said.total(figures(total), figures(limit))}${over}`),
    element('meter', {
      class: 'whole',
      max: limit,
      high: limit * 0.9,
      value: Math.min(total, limit),
      'aria-label': said.total(figures(total), figures(limit)),
    }),
    element(
      'table',
      { class: 'lengths' },
      element('caption', { class: 'quiet' }, said.caption),
      element('tbody', {}, ...rows),
    ),
  )
}
