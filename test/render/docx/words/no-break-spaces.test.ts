import { expect, test } from 'vitest'
import { withNoBreakSpaces } from '../../../../src/render/docx/words/no-break-spaces.ts'

test('Words that belong together get a no-break space, at any depth, and nothing else changes', () => {
  const text = { type: 'text', value: 'Said Mr. Eide on 10 May – here' }
  expect(withNoBreakSpaces({ type: 'root', children: [{ type: 'strong', children: [text] }] })).toEqual({
    type: 'root',
    children: [
      { type: 'strong', children: [{ type: 'text', value: 'Said Mr.\u00a0Eide on 10\u00a0May\u00a0– here' }] },
    ],
  })
  expect(text.value).toBe('Said Mr. Eide on 10 May – here')
})

test('A node that stands in the tree twice is two nodes afterwards', () => {
  const reference = { type: 'footnoteReference', identifier: 'a', label: '1' }
  const [one, two] = withNoBreakSpaces({ children: [reference, reference] }).children
  expect(one).toEqual(two)
  expect(one).not.toBe(two)
})
