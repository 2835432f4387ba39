import type { CoverageCell, CoverageTable } from '../../wire.ts'
import { element, linkToDraft } from '../elements.ts'
import { highlight } from '../point-out.ts'
import { spoken } from '../spoken.ts'

/**
 * Shows how many statements each meeting recorded under each theme. A cell leads to its paragraphs: the page scrolls to
 * the first, highlights all of them, and lists them above the table.
 */
export function showCoverage(panel: HTMLElement, { meetings, themes }: CoverageTable): void {
  const said = spoken().coverage
  const explanation = element('p', { class: 'explanation quiet', role: 'status' }, said.explanation)
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, said.theme),
    ...meetings.map(({ name }) => element('th', { scope: 'col', class: 'meeting' }, element('span', {}, name))),
  )
  const rows = themes.map(({ cells, title }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, title),
      ...cells.map((cell, index) => cellOf(cell, title, meetings[index], explanation)),
    ),
  )
  panel.replaceChildren(
    element('h2', { id: 'coverage-title' }, said.title),
    explanation,
    element(
      'table',
      { class: 'coverage', 'aria-labelledby': 'coverage-title' },
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    ),
  )
}

function cellOf(
  cell: CoverageCell,
  theme: string,
  meeting: CoverageTable['meetings'][number] | undefined,
  explanation: HTMLElement,
): HTMLElement {
  const { number } = cell
  if (meeting?.account === false)
    return element('td', { class: 'away' }, element('span', { class: 'unseen' }, spoken().coverage.noAccount))
  if (number + cell.absent === 0) return element('td', { class: 'quiet' }, '–')
  const name = `${meeting?.name}, ${theme}`
  const absent = cell.absent === 0 ? '' : `+${cell.absent}`
  const button = element(
    'button',
    {
      type: 'button',
      class: `shade-${Math.min(number, 6)}`,
      'aria-label': `${number}${absent}: ${name}: ${inWords(cell)}`,
    },
    String(number),
    ...(absent ? [element('small', {}, absent)] : []),
  )
  button.addEventListener('click', () => lead(cell, name, explanation))
  return element('td', {}, button)
}

function lead(cell: CoverageCell, name: string, explanation: HTMLElement): void {
  const [first] = cell.paragraphs
  const links = cell.paragraphs.map(({ bookmark, cited }) => linkToDraft(bookmark, cited))
  explanation.replaceChildren(
    `${name}: ${inWords(cell)}. `,
    ...(first
      ? [spoken().coverage.paragraphs, ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))]
      : []),
  )
  highlight(
    cell.paragraphs.flatMap(({ bookmark }) => document.getElementById(bookmark) ?? []),
    'pointed',
  )
  if (first) document.getElementById(first.bookmark)?.scrollIntoView({ block: 'center' })
}

function inWords({ absent, counts }: CoverageCell): string {
  const said = spoken().coverage
  const counted = counts.map(([kind, number]) => said.counted(kind, number))
  return [...counted, ...(absent > 0 ? [said.absent(absent)] : [])].join(', ')
}
