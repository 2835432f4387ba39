import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { column, labels, sheet } from '../../../src/render/pdf/design/geometry.ts'
import type { WordsInk } from '../../../src/render/pdf/galley/strip.ts'
import { manuscriptOf } from '../../../src/render/pdf/manuscript/manuscript-of.ts'
import type { Tag } from '../../../src/render/pdf/manuscript/tag.ts'
import { mirrorPage } from '../../../src/render/pdf/pages/mirror-page.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { chinese, rightToLeft, withSymbol } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { inAnotherScript } from '../in-another-script.ts'
import { fonts } from './fonts.ts'
import { placedPages } from './placed-pages.ts'

describe('an Arabic report', () => {
  test('says in its properties and its structure that it is read from right to left', async () => {
    const pdf = Buffer.from((await renderPdf(rightToLeft, { font: fonts })).value ?? []).toString('latin1')
    expect(pdf).toContain('/Direction /R2L')
    expect(pdf).toContain('/WritingMode /RlTb')
    const other = Buffer.from((await renderPdf(fixture, { font: fonts })).value ?? []).toString('latin1')
    expect(other).not.toMatch(/R2L|RlTb/)
  })

  test('has the numbers of paragraphs, and the first column of tables, at the right', async () => {
    const inks = (await placedPages(rightToLeft)).map(mirrorPage).flatMap((page) => page.inks)
    const rights = inks
      .filter((ink): ink is WordsInk => ink.kind === 'words')
      .map((ink) => [wordsOf(ink), rightOf(ink)])
    const edge = sheet.width - labels.start
    const numbers = rights.filter(([words]) => /^\d+ -/u.test(String(words)))
    expect(numbers.length).toBeGreaterThan(10)
    for (const [, right] of numbers) expect(right).toBeCloseTo(edge)
    const lefts = inks.filter((ink) => ink.kind === 'words').map(({ x }) => x)
    expect(Math.min(...lefts)).toBeGreaterThanOrEqual(sheet.width - column.start - column.width - 0.01)
  })

  test('prints the English lines of its masthead as English', () => {
    const { blocks } = manuscriptOf(inAnotherScript(withSymbol, 'ar'), undefined)
    const dated = blocks.find(
      (block) => block.kind === 'text' && block.runs.some(({ text }) => text.includes('15 June')),
    )
    expect(dated?.kind === 'text' && dated.runs[0]).toMatchObject({
      text: '\u206615 June 2008\u2069',
      marks: [{ kind: 'language', lang: 'en' }],
    })
  })
})

test('A list with letters that are not Latin counts like figures, which PDF has a name for', () => {
  const numberings = (report: Report): readonly unknown[] => [
    ...new Set(tagsIn(manuscriptOf(report, undefined).structure, 'L').map(({ attributes }) => attributes.numbering)),
  ]
  expect(numberings(fixture)).toEqual(['LowerAlpha', 'LowerRoman', 'None'])
  expect(numberings(rightToLeft)).toEqual(['Decimal', 'None'])
  expect(numberings(chinese)).toEqual(['LowerAlpha', 'Decimal', 'None'])
})

function wordsOf({ runs }: WordsInk): string {
  return runs.map(({ run }) => run.text).join('')
}

function rightOf({ x, runs }: WordsInk): number {
  return x + Math.max(...runs.map((run) => run.x + run.width))
}

function tagsIn(tag: Tag, role: Tag['role']): readonly Tag[] {
  return [...(tag.role === role ? [tag] : []), ...tag.children.flatMap((child) => tagsIn(child, role))]
}
