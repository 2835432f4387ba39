import type { Coverage, CoverageCell } from '../../wire.ts'
import { element } from '../element.ts'
import { goTo, mark } from '../point-out.ts'

/** Shows where the themes were spoken of. A cell leads to its paragraphs: the first comes into sight, all are lit, and are listed below the table. */
export function showCoverage(panel: HTMLElement, { meetings, themes }: Coverage): void {
  const told = element('p', { class: 'told quiet', role: 'status' }, 'A number is of statements; it leads to their paragraphs.')
  const head = element('tr', {}, element('th', { scope: 'col' }, 'Theme'), ...meetings.map(({ name }) => element('th', { scope: 'col', class: 'meeting' }, element('span', {}, name))))
  const rows = themes.map(({ cells, title }) =>
    element('tr', {}, element('th', { scope: 'row' }, title), ...cells.map((cell, index) => element('td', {}, ...inCell(cell, `${title}, ${meetings[index]?.name}`, meetings[index]?.account ?? true, told)))),
  )
  panel.replaceChildren(element('table', { class: 'coverage' }, element('caption', {}, 'Themes by meeting'), element('thead', {}, head), element('tbody', {}, ...rows)), told)
}

function inCell(cell: CoverageCell, name: string, account: boolean, told: HTMLElement): readonly HTMLElement[] {
  const number = cell.agreed + cell.raised + cell.dilemmas
  if (!account) return [element('span', { class: 'quiet', title: 'no account' }, 'none')]
  if (number + cell.absent === 0) return [element('span', { class: 'quiet' }, '–')]
  const button = element('button', { type: 'button', class: `shade-${Math.min(number, 6)}`, 'aria-label': `${name}: ${inWords(cell)}` }, String(number), ...(cell.absent === 0 ? [] : [element('small', {}, `+${cell.absent}`)]))
  button.addEventListener('click', () => lead(cell, name, told))
  return [button]
}

function lead(cell: CoverageCell, name: string, told: HTMLElement): void {
  const [first] = cell.spots
  const links = cell.spots.map(({ bookmark, cited }) => {
    const link = element('a', { href: `#${bookmark}` }, cited)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      goTo(bookmark)
    })
    return link
  })
  told.replaceChildren(`${name}: ${inWords(cell)}. `, ...(first ? ['Paragraphs ', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))] : []))
  mark(cell.spots.flatMap(({ bookmark }) => document.getElementById(bookmark) ?? []), 'pointed')
  if (first) document.getElementById(first.bookmark)?.scrollIntoView({ block: 'center' })
}

function inWords({ absent, agreed, dilemmas, raised }: CoverageCell): string {
  const counts = [[agreed, 'agreed'], [raised, 'raised'], [dilemmas, dilemmas === 1 ? 'dilemma' : 'dilemmas'], [absent, 'not in this edition']] as const
  return counts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`).join(', ')
}
