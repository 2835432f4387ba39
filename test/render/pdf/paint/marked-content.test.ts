import { expect, test } from 'vitest'
import type { InlineMark } from '../../../../src/render/pdf/manuscript/run.ts'
import { addTag, rootTag } from '../../../../src/render/pdf/manuscript/tag.ts'
import { openMarkedContent } from '../../../../src/render/pdf/paint/marked-content.ts'
import { openDocument } from '../../../../src/render/pdf/paint/open-document.ts'
import { openStructure } from '../../../../src/render/pdf/paint/structure.ts'
import { fixture } from '../../fixture.ts'

const link: InlineMark = { kind: 'web', url: 'https://www.un.org/', description: 'United Nations' }

function painted(...words: readonly (readonly [x: number, y: number, marks: readonly InlineMark[]])[]) {
  const document = openDocument(fixture.meta)
  document.addPage()
  const root = rootTag()
  const tag = addTag(root, 'P')
  const content = openMarkedContent(document, openStructure(document, root))
  const links: (readonly number[])[] = []
  document.annotate = (...area) => void links.push(area.slice(0, 4).map(Number))
  const order: string[] = []
  const { markContent, endMarkedContent } = document
  document.markContent = (type, options) => {
    order.push(type)
    markContent.call(document, type, options)
  }
  document.endMarkedContent = () => {
    order.push('end')
    endMarkedContent.call(document)
  }
  for (const [x, y, marks] of words)
    content.words(tag, marks, { x, y, width: 20, height: 10 }, () => order.push('show'))
  content.artifact('Layout', () => order.push('show'))
  content.endPage()
  return { links, order: order.join(' ') }
}

test('a link has one area on each line', () => {
  expect(painted([10, 5, [link]], [30, 5, [link]], [0, 20, [link]]).links).toEqual([
    [10, 5, 40, 10],
    [0, 20, 20, 10],
  ])
})

test('successive words of one element are one piece of marked content, and an artifact stands between pieces', () => {
  expect(painted([0, 0, []], [20, 0, []]).order).toBe('P show show end Artifact show end')
  expect(painted([0, 0, []], [20, 0, [link]], [40, 0, []]).order).toBe(
    'P show end Span show end P show end Artifact show end',
  )
})
