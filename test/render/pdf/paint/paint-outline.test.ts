import { expect, test } from 'vitest'
import { openDocument } from '../../../../src/render/pdf/paint/open-document.ts'
import { paintOutline } from '../../../../src/render/pdf/paint/paint-outline.ts'
import { fixture } from '../../fixture.ts'

test('a heading stands below the nearest one before it that has a lesser depth', () => {
  const document = openDocument(fixture.meta)
  const depths = [1, 2, 3, 3, 2, 4, 1]
  const entries = depths.map((depth, index) => ({ depth, title: `t${index}`, anchor: `a${index}` }))
  const places = entries.map(({ anchor }) => ({ name: anchor, y: 0 }))
  const tree: string[] = []
  const spied = (item: typeof document.outline, path: string): typeof document.outline => ({
    dictionary: item.dictionary,
    addItem(title, options) {
      tree.push(`${path}/${title}`)
      return spied(item.addItem(title, options), `${path}/${title}`)
    },
  })
  document.addPage()
  paintOutline([...entries, { depth: 1, title: 'nowhere', anchor: 'nowhere' }], [{ inks: [], places }], {
    ...document,
    outline: spied(document.outline, ''),
  })
  expect(tree).toEqual(['/t0', '/t0/t1', '/t0/t1/t2', '/t0/t1/t3', '/t0/t4', '/t0/t4/t5', '/t6'])
})
