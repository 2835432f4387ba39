import { counted } from '../../diagnostics/order-and-count.ts'
import type { Paint } from '../../diagnostics/terminal-text.ts'
import { hang } from '../terminal.ts'
import type { ToldProposal, ToldStatement } from './told-proposal.ts'

/** Writes proposals for a terminal, with a blank line between them. */
export function suggestionsAsText(proposals: readonly ToldProposal[], measure: number, paint: Paint): string {
  return proposals.map((one) => `${proposalLines(one, measure, paint).join('\n')}\n`).join('\n')
}

/** Says what was found, and what a person can do with it. */
export function verdictOn(proposals: readonly ToldProposal[], shown: number, corpus: string): string {
  if (proposals.length === 0) return 'No two statements of different sessions are about the same, unless they are tied.'
  const strong = proposals.filter(({ tier }) => tier === 'strong').length
  const rest = proposals.length - shown
  return [
    `${counted(proposals.length, 'pair')} of statements that may be about the same, ${strong} of them very likely.`,
    ...(rest > 0 ? [`${rest} more: \`--most ${proposals.length}\`.`] : []),
    'Whether they say the same, words cannot tell: read both.',
    '`report suggest --accept 1=echoes` writes a tie into the notes, `--decline 1` that there is none; ' +
      '`--walk` asks pair by pair.',
    `The numbers are those of these notes (${corpus}).`,
  ].join(' ')
}

function proposalLines(told: ToldProposal, measure: number, paint: Paint): readonly string[] {
  const { n, score } = told
  const about = told.opposed ? `${subject}, and perhaps opposed` : subject
  return [
    ...hang(`${paint.strong(String(n))}  `, `${score.toFixed(2)} · ${about} · ${keysInWords(told)}`, measure),
    ...statementLines(told.to, measure, paint),
    ...statementLines(told.from, measure, paint),
  ]
}

const subject = 'the same subject'

/** Says under which key the tie would be written, and in which statement; a question where words tell too little. */
function keysInWords({ keys, likely, from }: ToldProposal): string {
  const others = keys.filter((key) => key !== likely).map((key) => `\`${key}\``)
  const asked = likely === undefined ? `${others.join(' or ')}?` : [`\`${likely}\``, ...others].join(', or ')
  return `${asked} · in ${from.statement}`
}

function statementLines(
  { statement, place, themes, words }: ToldStatement,
  measure: number,
  paint: Paint,
): readonly string[] {
  return [
    ...hang('   ', `${statement} · ${themes.join(', ')} · ${place}`, measure).map(paint.faint),
    ...hang('   ', words, measure),
  ]
}
