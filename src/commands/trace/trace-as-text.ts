import { columnsOf, type Paint } from '../../diagnostics/terminal-text.ts'
import { capitalized } from '../terminal/capitalized.ts'
import { hang } from '../terminal.ts'
import { fateInWords } from './fate-in-words.ts'
import { recordLines } from './record-lines.ts'
import type { ParagraphTrace } from './trace-paragraph.ts'
import type { StatementTrace } from './trace-statement.ts'

/** Writes a trace for a terminal, in groups of lines with a blank line between. */
export function traceAsText(trace: ParagraphTrace | StatementTrace, measure: number, paint: Paint): string {
  const groups = 'items' in trace ? paragraphGroups(trace, measure, paint) : statementGroups(trace, measure, paint)
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

type Groups = readonly (readonly string[])[]

function paragraphGroups(trace: ParagraphTrace, measure: number, paint: Paint): Groups {
  const { edition, language, paragraph, words, items, refersTo, statements } = trace
  const itemLines = items.flatMap((item) =>
    hang(`  ${item.paragraph.slice(paragraph.length + 1)} `, item.words, measure),
  )
  const reference =
    refersTo.length === 0
      ? []
      : hang('', `It refers to ${refersTo.length === 1 ? 'paragraph' : 'paragraphs'} ${refersTo.join(', ')}.`, measure)
  return [
    [
      `${paint.strong(`Paragraph ${paragraph}`)} ${paint.faint(`in ${edition}, ${language}`)}`,
      ...hang('  ', words, measure),
      ...itemLines,
    ],
    [...reference, ...hang('', countInWords(statements.length), measure)],
    ...statements.map((statement) => [
      ...recordLines(statement, measure, paint),
      `  ${roleInWords(statement, paragraph)}`,
    ]),
  ]
}

function countInWords(count: number): string {
  if (count === 0)
    return 'No statement stands behind it: its words are of the template, tell of the series, or sum up other paragraphs.'
  return count === 1 ? 'Behind it stands one statement:' : `Behind it stand ${count} statements:`
}

function roleInWords({ here, homeParagraph }: ParagraphTrace['statements'][number], paragraph: string): string {
  if (here === 'mentioned')
    return homeParagraph === undefined ? 'mentioned here' : `mentioned here; its own paragraph is ${homeParagraph}`
  return `${here} ${homeParagraph === paragraph ? 'here' : `in ${homeParagraph}`}`
}

function statementGroups(trace: StatementTrace, measure: number, paint: Paint): Groups {
  const { edition, editions, home, language, mentions } = trace
  const fates = Object.entries(editions)
  const width = Math.max(...fates.map(([id]) => columnsOf(id)))
  return [
    recordLines(trace, measure, paint),
    [
      paint.strong('In each edition'),
      ...fates.flatMap(([id, fate]) => hang(`  ${id.padEnd(width)}  `, fateInWords(fate, trace.visibility), measure)),
    ],
    ...(home ? [] : elsewhere(editions, measure)),
    ...(home
      ? [
          [
            `${paint.strong(capitalized(home.where))} ${paint.faint(`in ${edition}, ${language}`)}`,
            ...hang('  ', home.words, measure),
          ],
        ]
      : []),
    ...mentions.map(({ where, words }) => [paint.strong(`Mentioned in ${where}`), ...hang('  ', words, measure)]),
  ]
}

/** Says how to see what another edition prints. */
function elsewhere(editions: StatementTrace['editions'], measure: number): Groups {
  const found = Object.entries(editions).find(([, fate]) => 'into' in fate)
  return found === undefined ? [] : [hang('', `Add \`--edition ${found[0]}\` to read it there.`, measure)]
}
