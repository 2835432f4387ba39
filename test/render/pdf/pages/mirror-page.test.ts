import { expect, test } from 'vitest'
import { sheet } from '../../../../src/render/pdf/design/geometry.ts'
import { mirrorPage } from '../../../../src/render/pdf/pages/mirror-page.ts'
import { typedRun } from '../fake-type.ts'

test('a page of a right-to-left report has at the right what others have at the left', () => {
  const words = {
    kind: 'words',
    x: 100,
    y: 10,
    runs: [{ run: typedRun('x'), face: 'arabic', x: 0, width: 50, pieces: [] }],
  } as const
  const rule = { kind: 'rule', x: 90, y: 20, width: 200, height: 0, weight: 1, tone: 'ink' } as const
  const { inks } = mirrorPage({ inks: [words, rule], places: [{ name: 'a', y: 5 }] })
  expect(inks).toEqual([
    { ...words, x: sheet.width - 150 },
    { ...rule, x: sheet.width - 290 },
  ])
})
