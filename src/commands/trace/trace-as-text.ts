import { columnsOf, type Paint, visible } from '../../diagnostics/terminal-text.ts'
import type { PrivateFate } from '../../model/ledger.ts'
import type { Visibility } from '../../model/statement.ts'
import { hang, wrap } from '../terminal.ts'
import type { StatementRecord } from './record-of.ts'
import type { ParagraphTrace } from './trace-paragraph.ts'
import type { StatementTrace } from './trace-statement.ts'

/** Writes a trace for a terminal: groups of lines, with a blank line between them. */
export function traceAsText(trace: ParagraphTrace | StatementTrace, measure: number, paint: Paint): string {
  const groups = 'items' in trace ? paragraphGroups(trace, measure, paint) : statementGroups(trace, measure, paint)
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

type LineGroups = readonly (readonly string[])[]

function paragraphGroups(trace: ParagraphTrace, measure: number, paint: Paint): LineGroups {
  const { edition, language, paragraph, words, items, written, refersTo, statements } = trace
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
    ...(written.length === 0 ? [] : [writtenLines(written, measure, paint)]),
    [...reference, ...hang('', countInWords(statements.length), measure)],
    ...statements.map((statement) => [
      ...recordLines(statement, measure, paint),
      `  ${roleInWords(statement, paragraph)}`,
    ]),
  ]
}

/** Says of the words of a paragraph where each is written, by the key; a long text by its first words. */
function writtenLines(written: ParagraphTrace['written'], measure: number, paint: Paint): readonly string[] {
  return [
    paint.strong('Where its words are written'),
    ...written.flatMap(({ words, of, key, place }) => {
      const whose = of === undefined ? 'the template' : `${of} ${key}`
      const [first] = wrap(words, shortest)
      const shown = first === words ? words : `${first} …`
      return hang('  ', `${visible(place)} · ${whose} · “${shown}”`, measure)
    }),
  ]
}

/** As many columns as show which words are meant. */
const shortest = 40

function countInWords(count: number): string {
  if (count === 0) return noStatement
  return count === 1 ? 'Behind it stands one statement:' : `Behind it stand ${count} statements:`
}

const noStatement =
  'No statement stands behind it: its words are of the template, tell of the series, or sum up other paragraphs.'

function roleInWords({ here, homeParagraph }: ParagraphTrace['statements'][number], paragraph: string): string {
  if (here === 'mentioned')
    return homeParagraph === undefined ? 'mentioned here' : `mentioned here; its own paragraph is ${homeParagraph}`
  return `${here} ${homeParagraph === paragraph ? 'here' : `in ${homeParagraph}`}`
}

function statementGroups(trace: StatementTrace, measure: number, paint: Paint): LineGroups {
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

/** Says which edition prints the statement. */
function elsewhere(editions: StatementTrace['editions'], measure: number): LineGroups {
  const found = Object.entries(editions).find(([, fate]) => 'into' in fate)
  return found === undefined ? [] : [hang('', `Add \`--edition ${found[0]}\` to read it there.`, measure)]
}

/** Writes the id of a statement, its place, how it was recorded, its words, and the words of the account. */
function recordLines(
  { statement, place, meeting, recorded, wording, quote }: StatementRecord,
  measure: number,
  paint: Paint,
): readonly string[] {
  const words = [...wording, ...(quote ? [{ as: 'quote', text: `“${quote.text}” (${quote.lang})` }] : [])]
  const width = Math.max(...words.map(({ as }) => as.length))
  return [
    paint.strong(statement),
    `  ${paint.faint(visible(place))}`,
    ...hang('  ', `${meeting}: ${recorded}`, measure),
    ...words.flatMap(({ as, text }) => hang(`  ${as.padEnd(width)}  `, text, measure)),
  ]
}

/** Says what became of a statement in an edition. */
function fateInWords(fate: PrivateFate, visibility: Visibility): string {
  switch (fate.fate) {
    case 'printed':
      return `printed${fate.paragraph === undefined ? '' : ` in paragraph ${fate.paragraph}`}`
    case 'merged':
      return `merged${fate.paragraph === undefined ? '' : ` into paragraph ${fate.paragraph}`}`
    case 'omitted':
      return `omitted: ${fate.why}`
    case 'hidden':
      return `hidden, since it is ${visibility}`
  }
}

function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
