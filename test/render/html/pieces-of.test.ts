import { expect, test } from 'vitest'
import { piecesOf } from '../../../src/render/html/pieces-of.ts'
import { changed } from '../docx/variants.ts'
import { fixture } from '../fixture.ts'
import { render } from './render.ts'

test('the pieces are the report, in order', async () => {
  const { html, sections } = piecesOf(fixture)
  const all = sections
    .map(({ keys, role }) => `<section class="${role}">${keys.map((key) => html.get(key)).join('')}</section>`)
    .join('')
  expect((await render(fixture)).includes(`<main class="report">${all}</main>`)).toBe(true)
})

test('what did not change is the same piece, with a memory or without', () => {
  const before = piecesOf(fixture)
  const report = {
    ...fixture,
    root: changed('numberedParagraph', (node) =>
      node.number === 18 ? { ...node, children: [{ type: 'text', value: 'Other words.' }] } : node,
    ),
  }
  const after = piecesOf(report, before.memory)
  expect(after.html).toEqual(piecesOf(report).html)
  expect([...after.html].filter(([key, html]) => before.html.get(key) !== html)).toHaveLength(1)
})

test('a paragraph whose reference becomes the first to its note is set anew, and has the way back', () => {
  const reference = { type: 'footnoteReference', identifier: 'late', label: '2' } as const
  const earlier = changed('numberedParagraph', (node) =>
    node.data.bookmark === 'fgeneva_roles_001e9fe1' ? { ...node, children: [reference] } : node,
  )
  const before = piecesOf({ ...fixture, root: earlier })
  expect(piecesOf(fixture, before.memory).html).toEqual(piecesOf(fixture).html)
})
