import type { Coverage, CoverageCell } from '../../wire.ts'
import { element } from '../element.ts'
import { leadTo } from '../lead-to.ts'
import { mark } from '../mark.ts'

/**
 * Shows where the themes were spoken of. A cell leads to its paragraphs: the first comes into sight, all are lit, and
 * are listed above the table.
 */
export function showCoverage(panel: HTMLElement, { meetings, themes }: Coverage): void {
  const told = element(
    'p',
    { class: 'told quiet', role: 'status' },
    'Statements by theme and meeting; a number leads to their paragraphs. Hatched: no account of the meeting.',
  )
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Theme'),
    ...meetings.map(({ name }) => element('th', { scope: 'col', class: 'meeting' }, element('span', {}, name))),
  )
  const rows = themes.map(({ cells, title }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, title),
      ...cells.map((cell, index) => cellOf(cell, title, meetings[index], told)),
    ),
  )
  panel.replaceChildren(
    element('h2', { id: 'coverage-title' }, 'Themes by meeting'),
    told,
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
  meeting: Coverage['meetings'][number] | undefined,
  told: HTMLElement,
): HTMLElement {
  const number = cell.agreed + cell.raised + cell.dilemmas
  if (meeting?.account === false)
    return element('td', { class: 'away' }, element('span', { class: 'unseen' }, 'no account'))
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
  button.addEventListener('click', () => lead(cell, name, told))
  return element('td', {}, button)
}

function lead(cell: CoverageCell, name: string, told: HTMLElement): void {
  const [first] = cell.spots
  const links = cell.spots.map(({ bookmark, cited }) => leadTo(bookmark, cited))
  told.replaceChildren(
    `${name}: ${inWords(cell)}. `,
    ...(first ? ['Paragraphs ', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))] : []),
  )
  mark(
    cell.spots.flatMap(({ bookmark }) => document.getElementById(bookmark) ?? []),
    'pointed',
  )
  if (first) document.getElementById(first.bookmark)?.scrollIntoView({ block: 'center' })
}

function inWords({ absent, agreed, dilemmas, raised }: CoverageCell): string {
  const counts = [
    [agreed, 'agreed'],
    [raised, 'raised'],
    [dilemmas, dilemmas === 1 ? 'dilemma' : 'dilemmas'],
    [absent, 'not in this edition'],
  ] as const
  return counts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(', ')
}
