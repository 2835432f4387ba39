import type { CoverageCell, CoverageTable } from '../../wire.ts'
import { citedAs } from '../cited-as.ts'
import { element, linkToDraft } from '../elements.ts'
import { highlight } from '../point-out.ts'
import { listed, spoken } from '../spoken.ts'

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
  const told = tell(cell, meeting?.name ?? '', theme)
  const absent = cell.absent === 0 ? '' : `+${cell.absent}`
  const button = element(
    'button',
    {
      type: 'button',
      class: `shade-${Math.min(number, 6)}`,
      'aria-label': `${number}${absent}${spoken().colon}${told}`,
    },
    String(number),
    ...(absent ? [element('small', {}, absent)] : []),
  )
  button.addEventListener('click', () => lead(cell, told, explanation))
  return element('td', {}, button)
}

function lead({ paragraphs }: CoverageCell, told: string, explanation: HTMLElement): void {
  const found = paragraphs.flatMap((bookmark) => document.getElementById(bookmark) ?? [])
  const links = found.map((paragraph) => linkToDraft(paragraph.id, citedAs(paragraph) ?? ''))
  explanation.replaceChildren(
    told,
    ...(links.length === 0 ? [] : [element('br'), spoken().coverage.paragraphs, ...listed(links)]),
  )
  highlight(found, 'pointed')
  found[0]?.scrollIntoView({ block: 'center' })
}

/** Says what a cell counts: `Geneva, Integration: 2 agreed, 3 raised`. */
function tell({ absent, counts }: CoverageCell, meeting: string, theme: string): string {
  const { colon, comma, coverage } = spoken()
  const counted = counts.map(([kind, number]) => coverage.counted(kind, number))
  const all = [...counted, ...(absent > 0 ? [coverage.absent(absent)] : [])]
  return `${coverage.cell(meeting, theme)}${colon}${all.join(comma)}`
}
