import { columnsOf } from '../../diagnostics/terminal-text.ts'
import type { Host } from '../../host/host.ts'
import type { ProposedKey } from '../../suggest/tie-for.ts'
import { measureOf, wrap } from '../terminal.ts'
import type { Choice } from './choices.ts'
import type { ToldProposal, ToldStatement } from './told-proposal.ts'

/**
 * Shows pair after pair, both texts side by side, and asks what they are. Each answer is handed on at once, so that
 * none is lost. Ends with the last pair, at `q`, or where no answer comes.
 */
export async function walk(
  proposals: readonly ToldProposal[],
  choose: (choice: Choice) => Promise<void>,
  host: Host,
): Promise<void> {
  for (const proposal of proposals) {
    host.stderr.write(`\n${pairLines(proposal, proposals.length, measureOf(host.stderr, 160)).join('\n')}\n`)
    const answer = await answerTo(proposal, host)
    if (answer === undefined) return
    if (answer !== 'later') await choose({ proposal, key: answer })
  }
}

type Answer = ProposedKey | 'unrelated' | 'later'

/** Asks until the answer is one of those that are offered; undefined to stop. */
async function answerTo({ keys, likely }: ToldProposal, host: Host): Promise<Answer | undefined> {
  const letters: readonly (readonly [letter: string, answer: Answer, words: string])[] = [
    ...(likely === undefined ? [] : [['y', likely, `yes, \`${likely}\``] as const]),
    ...keys.filter((key) => key !== likely).map((key) => [key.charAt(0), key, `\`${key}\``] as const),
    ['n', 'unrelated', 'no, and never ask again'],
    ['l', 'later', 'later'],
  ]
  const question = [...letters.map(([letter, , words]) => `${letter} ${words}`), 'q stop'].join(' · ')
  for (;;) {
    const said = (await host.ask(`${question}?`))?.trim().toLowerCase()
    if (said === undefined || said === 'q') return undefined
    const [, answer] = letters.find(([letter]) => letter === (said === '' ? 'l' : said)) ?? []
    if (answer !== undefined) return answer
  }
}

const gap = '   '

function pairLines({ n, score, opposed, to, from }: ToldProposal, all: number, measure: number): readonly string[] {
  const width = Math.floor((measure - gap.length) / 2)
  const [left, right] = [columnOf(to, width), columnOf(from, width)]
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cell = left[row] ?? ''
    return `${cell}${' '.repeat(Math.max(0, width - columnsOf(cell)))}${gap}${right[row] ?? ''}`.trimEnd()
  })
  return [`${n} of ${all} · ${score.toFixed(2)} · the same subject${opposed ? ', and perhaps opposed' : ''}`, ...rows]
}

function columnOf({ statement, themes, words }: ToldStatement, width: number): readonly string[] {
  return [...wrap(`${statement} · ${themes.join(', ')}`, width), '', ...wrap(words, width)]
}
