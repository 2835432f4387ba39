import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { NumberedParagraph } from '../src/model/document.ts'
import type { Statement } from '../src/model/statement.ts'
import type { Built, FormatName } from '../src/pipeline.ts'
import { pipeline, render } from '../src/pipeline.ts'
import { goldenCases } from './golden-cases.ts'
import { partsOf } from './render/docx/read-docx.ts'
import { wordLines } from './render/docx/word-text.ts'
import { fonts } from './render/pdf/fonts.ts'
import { readPdf, textOf } from './render/pdf/read-pdf.ts'

const built = goldenCases().flatMap(({ name, files, template }) =>
  pipeline(files, [template], {}).built.map((made) => ({ name: `${name}, ${made.edition}`, made })),
)

describe('every format says the same', () => {
  it.each(built)('$name: Word prints every paragraph with its number, in order', async ({ made }) => {
    expectInOrder(paragraphsOf(made), (await wordText(made)).join(''))
  })

  it.each(built)('$name: the PDF prints every paragraph with its number, in order', async ({ made }) => {
    expectInOrder(paragraphsOf(made), await pdfText(made))
  })
})

describe('every recorded point of the worked example', () => {
  const example = built.filter(({ name }) => name.startsWith('the worked example'))

  it.each(example)('$name: stands in Word in the paragraph that the ledger names', async ({ made }) => {
    expectRecorded(made, await wordText(made))
  })

  it.each(example)('$name: stands in the PDF after the number that the ledger names', async ({ made }) => {
    const text = await pdfText(made)
    expectRecorded(
      made,
      paragraphsOf(made).map((paragraph) =>
        text.slice(text.indexOf(paragraph), text.indexOf(paragraph) + paragraph.length),
      ),
    )
  })
})

function paragraphsOf({ report }: Built): readonly string[] {
  const numbered = report.root.children.flatMap((section) =>
    section.children.filter((block): block is NumberedParagraph => block.type === 'numberedParagraph'),
  )
  return numbered.map((paragraph) => squeezed(`${paragraph.label} ${plainText(paragraph)}`))
}

function expectInOrder(paragraphs: readonly string[], text: string): void {
  let from = 0
  for (const paragraph of paragraphs) {
    const found = text.indexOf(paragraph, from)
    expect(found, `missing, or out of order: ${paragraph}`).toBeGreaterThanOrEqual(0)
    from = found + paragraph.length
  }
}

/** A statement's words stand in the line whose number the ledger gives; an item's line begins with its letter. */
function expectRecorded({ ledger, evidence }: Built, lines: readonly string[]): void {
  const statements = new Map(
    evidence.notes.sessions.flatMap((session) => session.statements).map((statement) => [statement.id, statement]),
  )
  for (const { statement: id, paragraph = '' } of ledger.statements) {
    const statement = statements.get(id)
    if (statement === undefined) throw new Error(`No statement ${id}`)
    const label = paragraph.includes(' ') ? paragraph.slice(paragraph.indexOf(' ') + 1) : `${paragraph}.`
    const line = lines.find(
      (candidate) =>
        candidate.startsWith(label) &&
        wordsOf(statement).every((words) => candidate.toLowerCase().includes(squeezed(words).toLowerCase())),
    )
    expect(line, `${id} in paragraph ${paragraph}`).toBeDefined()
  }
}

function wordsOf(statement: Statement): readonly string[] {
  if (statement.kind !== 'dilemma') return [statement.wording.text.en ?? '']
  const { choice } = statement
  if ('between' in choice) return choice.between.map((horn) => horn.horn.en ?? '')
  return ['question' in choice ? (choice.question.en ?? '') : (choice.concern.en ?? '')]
}

async function wordText(made: Built): Promise<readonly string[]> {
  return wordLines(partsOf(await bytesOf(made, 'docx'))).map(squeezed)
}

async function pdfText(made: Built): Promise<string> {
  const { pages } = await readPdf(await bytesOf(made, 'pdf'))
  return squeezed(pages.map((page) => textOf(page)).join(' '))
}

async function bytesOf(made: Built, format: FormatName): Promise<Uint8Array> {
  const { value, diagnostics } = await render(made, format, fonts, false)
  if (value === undefined) throw new Error(diagnostics.map(({ what }) => what).join('\n'))
  return value
}

/** Without spaces: a line of the PDF may end within a word. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00AD]+/gu, '')
}
