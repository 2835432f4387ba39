import { describe, expect, test } from 'vitest'
import type { Face, Font } from '../../../src/model/font.ts'
import type { Report } from '../../../src/model/report.ts'
import { findMissingGlyphs } from '../../../src/render/pdf/find-missing-glyphs.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { fixture } from '../fixture.ts'
import { multilingual } from '../multilingual.ts'
import { fonts } from './fonts.ts'

describe('without setting a report', () => {
  const texts = JSON.stringify(fixture).match(/"value":"[^"]+"/g)?.length ?? 0

  test.each(['→', '≤'])('finds %s wherever words are printed, as the renderer does', async (character) => {
    for (let index = 0; index < texts; index += 13) {
      const report = withWord(index, `so ${character}`)
      const found = await findMissingGlyphs([report], fonts)
      const { diagnostics } = await renderPdf(report, { font: fonts })
      expect(found.map(({ diagnostic }) => diagnostic)).toEqual(diagnostics)
      expect(found.map((one) => one.character)).toEqual(diagnostics.length === 0 ? [] : [character])
    }
  })

  test('finds nothing in six languages, and reads each font once for all reports', async () => {
    const read: Face[] = []
    const font: Font = (face) => {
      read.push(face)
      return fonts(face)
    }
    expect(await findMissingGlyphs([multilingual, fixture, multilingual], font)).toEqual([])
    expect(read.toSorted()).toEqual([...new Set(read)].sort())
  })

  test('reports a character once, with the statements of all reports', async () => {
    const sourced = (id: string): Report => ({
      ...fixture,
      root: {
        type: 'root',
        children: [
          {
            type: 'section',
            role: 'body',
            children: [
              {
                type: 'numberedParagraph',
                level: 0,
                number: 1,
                label: '1.',
                data: { bookmark: 'b', sources: [`geneva/${id}`, 'geneva/both'] },
                children: [{ type: 'text', value: '\u{13153}' }],
              },
            ],
          },
        ],
      },
    })
    const found = await findMissingGlyphs([sourced('one'), sourced('two')], fonts)
    expect(found.map(({ diagnostic }) => diagnostic.statements)).toEqual([['geneva/one', 'geneva/both', 'geneva/two']])
  })
})

/** The fixture with another text in place of its text of that index. */
function withWord(index: number, words: string): Report {
  let at = -1
  const text = JSON.stringify(fixture).replace(/"value":"[^"]+"/g, (found) => {
    at += 1
    return at === index ? `"value":${JSON.stringify(words)}` : found
  })
  return JSON.parse(text)
}
