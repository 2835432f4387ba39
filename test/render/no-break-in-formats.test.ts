import { expect, test } from 'vitest'
import type { NumberedParagraph } from '../../src/model/document.ts'
import type { Report } from '../../src/model/report.ts'
import { formats } from '../../src/render/index.ts'
import { setText } from '../../src/render/pdf/lines/set-text.ts'
import { all, parse, partsOf } from './docx/read-docx.ts'
import { changed } from './docx/variants.ts'
import { fixture } from './fixture.ts'
import { characterWidth, readLine, typedRun, typewriter } from './pdf/fake-type.ts'
import { fonts } from './pdf/fonts.ts'

/** A sentence with the spaces of French: thin before `;`, `!` and `?`, whole before `:` and inside quotation marks. */
const sentence =
  'Qui décide\u202f? Le rapport dit\u00a0: «\u00a0nul ne sait\u00a0»\u202f; 10\u00a0000 personnes attendent\u202f!'

const french: Report = {
  ...fixture,
  meta: { ...fixture.meta, language: 'fr' },
  root: changed(
    'numberedParagraph',
    (node): NumberedParagraph => ({ ...node, children: [{ type: 'text', value: sentence }] }),
  ),
}

const read: Readonly<Record<'docx' | 'html' | 'md', (bytes: Uint8Array) => string>> = {
  docx: (bytes) =>
    all(parse(partsOf(bytes).get('word/document.xml')), 'w:t')
      .map((one) => one.children.join(''))
      .join(''),
  html: (bytes) => new TextDecoder().decode(bytes),
  md: (bytes) => new TextDecoder().decode(bytes),
}

test.each(Object.entries(read))('The spaces of French stay as they are in %s', async (format, textOf) => {
  const render = await formats[format as keyof typeof read].load()
  const { value } = await render(french, { font: fonts })
  expect(textOf(value ?? new Uint8Array())).toContain(sentence)
})

test('No line of the PDF begins with a mark of French, nor ends with an opening quotation mark', async () => {
  const { diagnostics } = await (await formats.pdf.load())(french, { font: fonts })
  expect(diagnostics).toEqual([])
  for (let characters = 12; characters < 60; characters += 1) {
    const lines = setText([typedRun(sentence)], { width: characters * characterWidth, fill: 'justified' }, typewriter)
    const words = lines.map(readLine).map((line) => line.trim())
    expect(words.filter((line) => /^[?:;!»]|«$/u.test(line))).toEqual([])
  }
})
