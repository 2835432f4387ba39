import type { Lengths } from '../../wire.ts'
import { element, linkToDraft } from '../elements.ts'

/** Shows how many words each section has, and all of them together, against the limit. */
export function showLengths(panel: HTMLElement, { limit, sections, total }: Lengths): void {
  const longest = Math.max(1, ...sections.map(({ words }) => words))
  const rows = sections.map(({ bookmark, title, words }) => {
    const bar = element('meter', { max: longest, value: words, 'aria-label': `${number(words)} words` })
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, linkToDraft(bookmark, title)),
      element('td', {}, number(words)),
      element('td', {}, bar),
    )
  })
  const over = total > limit ? `, ${number(total - limit)} too many` : ''
  panel.replaceChildren(
    element('h2', {}, `${number(total)} of ${number(limit)} words${over}`),
    element('meter', {
      class: 'whole',
      max: limit,
      high: limit * 0.9,
      value: Math.min(total, limit),
      'aria-label': `${number(total)} of ${number(limit)} words`,
    }),
    element(
      'table',
      { class: 'lengths' },
      element('caption', { class: 'quiet' }, 'Without the cover'),
      element('tbody', {}, ...rows),
    ),
  )
}

function number(value: number): string {
  return value.toLocaleString('en')
}
