import { toString as wordsOf } from 'mdast-util-to-string'
import type { Block, ColumnList, Table } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Place } from '../../model/place.ts'
import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

/**
 * How many letters stand on a line of a table in the smallest type that can be read, and how many each column takes for
 * the white beside its words. Of a list in columns one line.
 */
const lettersOf = { table: 100, column: 2.3, list: 80 } as const

const meetings = { 'oslo.yaml': 'place: Oslo', 'report.md': '# Report\n\n## Meetings\n\n::meetings\n' }

/** Finds words that are too long for the column that they stand in. */
export const tableFits = defineRule({
  id: 'table-fits',
  on: 'report',
  what: 'Every word in a table has room in its column.',
  why: 'A table is made smaller for a long word; a word that is longer still would be cut in two.',
  failing: inFiles({
    'geneva.yaml': `with:
  - www.example.org/seminars_on_integrated_peace_operations_and_the_protection_of_civilians_in_the_field`,
    ...meetings,
  }),
  clean: inFiles({
    'geneva.yaml': `with:
  - the Geneva Centre for Security Policy`,
    ...meetings,
  }),
  check: ({ evidence, report }) =>
    report.root.children
      .flatMap((section) => section.children)
      .flatMap((block) => {
        const word = wordWithoutRoom(block)
        if (word === undefined) return []
        return [
          {
            what: `${placeOf(block)} in the edition \`${evidence.edition.id}\` has no room for the word \`${word}\``,
            todo: 'Write a shorter one, or divide it with a hyphen or a space where it may be cut.',
            place: whereWritten(word, evidence),
          },
        ]
      }),
})

/** The longest word of a table whose longest words do not fit beside one another, or of a list that is too narrow. */
function wordWithoutRoom(block: Block): string | undefined {
  if (block.type === 'columnList') return longest(textsOf(block), lettersOf.list)
  if (block.type !== 'table') return undefined
  const columns = (block.children[0]?.children ?? []).map((_, column) => longest(textsIn(block, column)) ?? '')
  const letters = columns.reduce((sum, word) => sum + word.length, 0)
  return letters > lettersOf.table - lettersOf.column * columns.length ? longest(columns) : undefined
}

function textsIn({ children }: Table, column: number): readonly string[] {
  return children.flatMap(({ children: cells }) => cells[column] ?? []).map((cell) => wordsOf(cell))
}

function textsOf({ children }: ColumnList): readonly string[] {
  return children.map((item) => wordsOf(item))
}

/** Finds the longest word of more than so many letters. A line may end after a hyphen, and in Chinese anywhere. */
function longest(texts: readonly string[], more = 0): string | undefined {
  const words = texts.flatMap((text) => text.split(/\s|(?<=[-–/])|(?<=\p{Script=Han})|(?=\p{Script=Han})/u))
  const [first] = words.filter(({ length }) => length > more).sort((a, b) => b.length - a.length)
  return first?.replace(/[,;:.]+$/u, '')
}

function placeOf(block: Block): string {
  return block.type === 'table' ? `The table “${block.data.caption}”` : 'A list in columns'
}

/** The file of the meeting or the theme that has the word, in whatever letters, or else of the series. */
function whereWritten(word: string, { edition, notes }: Evidence): Place {
  const written = [...notes.sessions.map((session) => ({ ...session, statements: [] })), ...notes.themes]
  const wanted = word.toLowerCase()
  return (written.find((one) => JSON.stringify(one).toLowerCase().includes(wanted)) ?? edition).written
}
