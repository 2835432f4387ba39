import { expect, test } from 'vitest'
import type { CrossReference, Inline } from '../../../../src/model/document.ts'
import { citationOf } from '../../../../src/render/pdf/manuscript/citation-of.ts'

const to = (value: string): CrossReference => ({ type: 'crossReference', bookmark: `f${value}`, value })
const words = (value: string): Inline => ({ type: 'text', value })

/** How the links of a text are announced. */
function announced(...children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) => (child.type === 'crossReference' ? [citationOf(child, children)] : []))
}

test('a link is announced in the words that it is cited with', () => {
  expect(announced(words('as in Geneva (see para. '), to('14'), words(')'))).toEqual(['para. 14'])
  expect(announced(words('The meetings are listed in table '), to('1'))).toEqual(['table 1'])
  expect(announced(words('See also paragraphs '), to('7'), words(' and '), to('12 (b)'))).toEqual([
    'paragraphs 7',
    'paragraphs 12 (b)',
  ])
  expect(announced(words('See paragraphs '), to('7'), words(' and table '), to('2'))).toEqual([
    'paragraphs 7',
    'table 2',
  ])
})

test('a link without words before it is announced by its number', () => {
  expect(announced(to('14'), words('.'))).toEqual(['14'])
  expect(announced(words('（见第'), to('14'), words('段）'))).toEqual(['14'])
})
