import type { Tally } from '../../redline/tally.ts'

/** Says how much was marked: `12 paragraphs changed, 1 added, 1 removed; 40 references renumbered.` */
export function tallyInWords({ paragraphs, rows, references }: Tally): string {
  const { changed, added, removed } = paragraphs
  const said = [
    counted('paragraph', [changed, 'changed'], [added, 'added'], [removed, 'removed']),
    counted('row', [rows.added, 'added'], [rows.removed, 'removed']),
    counted('reference', [references, 'renumbered']),
  ]
  return `${said.filter((words) => words !== '').join('; ')}.`
}

/** The noun stands with the first number alone. */
function counted(noun: string, ...counts: readonly (readonly [count: number, what: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what], index) => `${count} ${index > 0 ? '' : `${noun}${count === 1 ? '' : 's'} `}${what}`)
    .join(', ')
}
