import { expect, test } from 'vitest'
import { levelOf } from '../../../../src/render/docx/numbering/list-looks.ts'

test('The number of an item stands where the text above it begins, and its text hangs one step further', () => {
  const indents = [1, 2].map((level) => levelOf('paragraphs', level, undefined)?.style?.paragraph?.indent)
  expect(indents).toEqual([
    { left: 850 + 567, hanging: 567 },
    { left: 850 + 2 * 567, hanging: 567 },
  ])
})

test('A level is written as in the report, or as usual where the report has none of it', () => {
  expect(levelOf('paragraphs', 1, { format: 'upperLetter', text: '%)' })).toMatchObject({ text: '%2)', suffix: 'tab' })
  expect(levelOf('paragraphs', 2, undefined)).toMatchObject({ format: 'lowerRoman', text: '(%3)' })
  expect(levelOf('annexes', 0, undefined)).toMatchObject({ text: '%1.', suffix: 'nothing' })
  expect(levelOf('paragraphs', 3, undefined)).toBeUndefined()
})
