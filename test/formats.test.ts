import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Block } from '../src/model/document.ts'
import type { Report } from '../src/model/report.ts'
import type { Statement } from '../src/model/statement.ts'
import type { Text } from '../src/model/text.ts'
import { type FormatName, formats } from '../src/pipeline.ts'
import { spread } from './full.ts'
import { builtGoldens } from './golden-cases.ts'
import { type Findings, readers } from './readers.ts'
import { fixture } from './render/fixture.ts'
import { fonts } from './render/pdf/fonts.ts'

const built = builtGoldens()
const reports = [
  { name: 'every kind of node', report: fixture },
  ...built.map(({ name, made: { report } }) => ({ name, report })),
]
const formatNames = Object.keys(formats).filter((name): name is FormatName => name in formats)

it('has a reader for every format', () => {
  expect(Object.keys(readers).sort()).toEqual(formatNames.toSorted())
})

describe.each(formatNames)('%s, read back,', (format) => {
  it.each(spread(reports, 8))(
    '$name: has the headings, numbers, paragraphs, lists and notes of the tree, in order',
    async ({ report }) => {
      const found = await readBack(report, format)
      expect(found.headings.map(squeezed)).toEqual(wordsOf(report, ['heading']))
      const said = wordsOf(report, ['heading', 'numberedParagraph', 'columnList'])
      expect(missingFrom(squeezed(found.text), said)).toEqual([])
      expect(found.notes.map(squeezed).sort()).toEqual(wordsOf(report, ['footnoteDefinition']).toSorted())
    },
  )
})

describe('every recorded point of the worked example', () => {
  const example = built.filter(({ name }) => name.startsWith('the worked example'))

  it.each(example)('$name: stands in the paragraph that the ledger names, in its language', ({ made }) => {
    const statements = new Map(
      made.evidence.notes.sessions.flatMap((session) => session.statements).map((one) => [one.id, one]),
    )
    const blocks = made.report.root.children.flatMap(({ children }) => children)
    for (const { statement: id, paragraph } of made.ledger.statements) {
      const home = made.trace.blocks.find((block) => block.paragraph === paragraph)?.bookmark
      const printed = blocks.find((block) => block.type === 'numberedParagraph' && block.data.bookmark === home)
      const text = squeezed(printed === undefined ? '' : plainText(printed)).toLowerCase()
      for (const words of wordsOfStatement(statements.get(id), made.language))
        expect(text, `${id} in paragraph ${paragraph}`).toContain(squeezed(words).toLowerCase())
    }
  })
})

async function readBack(report: Report, format: FormatName): Promise<Findings> {
  const render = await formats[format].load()
  const { value, diagnostics } = await render(report, { font: fonts })
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return readers[format](value)
}

/** The words of blocks of some types, each with its label; notes without, whose mark stands apart. */
function wordsOf({ root }: Report, types: readonly Block['type'][]): readonly string[] {
  const blocks = root.children.flatMap(({ children }) => children).filter(({ type }) => types.includes(type))
  return blocks.map((block) => squeezed(`${labelOf(block)}${plainText(block)}`))
}

function labelOf(block: Block): string {
  if (block.type === 'heading') return block.data.label ?? ''
  return block.type === 'numberedParagraph' ? block.label : ''
}

/** The words that do not follow upon those before them. */
function missingFrom(text: string, expected: readonly string[]): readonly string[] {
  let from = 0
  return expected.filter((words) => {
    const found = text.indexOf(words, from)
    if (found >= 0) from = found + words.length
    return found < 0
  })
}

function wordsOfStatement(statement: Statement | undefined, language: string): readonly string[] {
  if (statement === undefined) throw new Error('Unexpected statement in the ledger')
  return textsOf(statement).map((text) => {
    const words = text[language]
    if (words === undefined) throw new Error(`${statement.id} has no words in ${language}`)
    return words
  })
}

function textsOf(statement: Statement): readonly Text[] {
  if (statement.kind !== 'dilemma') return [statement.wording.text]
  const { choice } = statement
  if ('between' in choice) return choice.between.map(({ horn }) => horn)
  return ['question' in choice ? choice.question : choice.concern]
}

/** Without spaces: a line of the PDF may end within a word. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00AD]+/gu, '')
}
