import { expect, test } from 'vitest'
import type { Heading, NumberedParagraph, Paragraph, Section } from '../../../../src/model/document.ts'
import { styleOf } from '../../../../src/render/docx/blocks/style-of.ts'

test.each<[Section['role'], Heading['depth'], string]>([
  ['front', 1, 'Title'],
  ['body', 2, 'Heading1'],
  ['body', 4, 'Heading3'],
  ['annex', 2, 'AnnexHeading'],
  ['annex', 3, 'Heading2'],
  ['supplement', 3, 'SupplementSubheading'],
  ['summary', 2, 'SummaryHeading'],
])('In the section %s a heading of depth %i has the style %s', (role, depth, style) => {
  expect(styleOf({ type: 'heading', depth, data: { bookmark: 'h' }, children: [] }, role)).toBe(style)
})

test('A heading that opens a cover or an annex has a style of its own', () => {
  const own = (['cover-title', 'annex-mark'] as const).map((role) =>
    styleOf({ type: 'heading', depth: 1, data: { bookmark: 'h', role }, children: [] }, 'front'),
  )
  expect(own).toEqual(['CoverTitle', 'AnnexMark'])
})

test('A paragraph has the style of its own role, or else of its section', () => {
  const paragraph: Paragraph = { type: 'paragraph', children: [] }
  const roles = ['marking', 'subtitle', 'letterhead', 'date-line'] as const
  const own = roles.map((role) => styleOf({ ...paragraph, data: { role } }, 'cover'))
  expect(own).toEqual(['Marking', 'Subtitle', 'Letterhead', 'Date'])
  expect((['cover', 'summary', 'body'] as const).map((role) => styleOf(paragraph, role))).toEqual([
    'Letter',
    'Summary',
    'BodyText',
  ])
})

test('A numbered paragraph has the style of its level, in the supplement one of its own', () => {
  const data = { bookmark: 'p' }
  const item: NumberedParagraph = { type: 'numberedParagraph', level: 1, number: 1, label: '(a)', data, children: [] }
  expect([styleOf(item, 'body'), styleOf(item, 'supplement')]).toEqual(['NumberedParagraph2', 'SupplementParagraph2'])
})
