import { expect, test } from 'vitest'
import type { Block, ReportRoot } from '../../../../src/model/document.ts'
import { captionsOf } from '../../../../src/render/docx/tables/captions.ts'

test('A caption with the number that Word counts has parts, in each language by a counter of its own', () => {
  expect([...captionsOf(root('Table 1. Meetings', 'Table 2', 'Tableau 1. Réunions', '表1 会议'))]).toEqual([
    ['t0', { before: 'Table ', number: '1', after: '. Meetings', counter: 'Table' }],
    ['t1', { before: 'Table ', number: '2', after: '', counter: 'Table' }],
    ['t2', { before: 'Tableau ', number: '1', after: '. Réunions', counter: 'Tableau' }],
    ['t3', { before: '表', number: '1', after: ' 会议', counter: '表' }],
  ])
})

test('A number without a word before it has a counter all the same', () => {
  expect(captionsOf(root('1. Meetings')).get('t0')?.counter).toBe('Table')
})

test.each([['Meetings'], ['Table 3. Meetings'], ['Table II']])('The caption %j is set as it stands', (caption) => {
  expect(captionsOf(root(caption)).size).toBe(0)
})

function root(...captions: string[]): ReportRoot {
  const tables = captions.map(
    (caption, index): Block => ({
      type: 'table',
      data: { bookmark: `t${index}`, caption, description: '' },
      children: [],
    }),
  )
  return { type: 'root', children: [{ type: 'section', role: 'body', children: tables }] }
}
