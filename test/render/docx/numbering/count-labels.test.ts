import { expect, test } from 'vitest'
import type { Block, Heading, NumberedParagraph, ReportRoot } from '../../../../src/model/document.ts'
import { countLabels } from '../../../../src/render/docx/numbering/count-labels.ts'

test('A level starts again below each number above it, and one that was passed over counts as one', () => {
  const headings = [
    heading(2, 'I.'),
    heading(3, 'A.'),
    heading(3, 'B.'),
    heading(2, 'II.'),
    heading(4, '1.'),
    heading(3, 'B.'),
  ]
  expect(countLabels(root(headings)).map(({ label, count }) => `${label}${count}`)).toEqual([
    'I.1',
    'A.1',
    'B.2',
    'II.2',
    '1.1',
    'B.2',
  ])
})

test('A block knows the labels above its own, of the same list', () => {
  const counted = countLabels(root([heading(2, 'I.'), paragraph(0, '1.'), paragraph(1, '(a)'), paragraph(0, '2.')]))
  expect(counted.map(({ chain }) => chain.map(({ label }) => label))).toEqual([['I.'], ['1.'], ['1.', '(a)'], ['2.']])
})

test('Annexes count their headings, and the supplement its paragraphs, apart', () => {
  const blocks = [heading(2, 'I.'), paragraph(0, '1.')]
  const counted = countLabels({
    type: 'root',
    children: [...root(blocks).children, { type: 'section', role: 'supplement', children: blocks }, annex(blocks)],
  })
  expect(counted.map(({ list, count }) => `${list} ${count}`)).toEqual([
    'headings 1',
    'paragraphs 1',
    'headings 2',
    'supplement 1',
    'annexes 1',
    'paragraphs 2',
  ])
})

function root(children: Block[]): ReportRoot {
  return { type: 'root', children: [{ type: 'section', role: 'body', children }] }
}

function annex(children: Block[]): ReportRoot['children'][number] {
  return { type: 'section', role: 'annex', children }
}

function heading(depth: 2 | 3 | 4, label: string): Heading {
  return { type: 'heading', depth, data: { bookmark: label, label }, children: [] }
}

function paragraph(level: 0 | 1, label: string): NumberedParagraph {
  return { type: 'numberedParagraph', level, number: 1, label, data: { bookmark: label }, children: [] }
}
