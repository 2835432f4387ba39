import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect } from 'vitest'
import type { Block, ReportRoot } from '../../../src/model/document.ts'
import { share } from '../../full.ts'
import { builtGoldens } from '../../golden-cases.ts'
import { testWith } from '../../programs.ts'
import { fixture } from '../fixture.ts'
import { type Outline, readWithPandoc } from './read-pandoc.ts'
import { render } from './render.ts'

const built = builtGoldens().map(({ name, made }) => [name, made.report] as const)

describe('pandoc reads back the same headings, numbered paragraphs and footnotes', () => {
  const reports = [['the fixture', fixture] as const, ...built]
  testWith('pandoc').each(share(reports, 3))('%s', async (_, report) => {
    expect(readWithPandoc(await render(report))).toEqual(outlineOf(report.root))
  })
})

/**
 * Gives the outline that the tree has. To Word, title and summary are no headings, and numbers, which Word itself
 * writes, are not part of the words. What it cannot count is typed: Arabic ordinals, and the dash behind a number.
 */
function outlineOf(root: ReportRoot): Outline {
  const blocks = root.children.filter(({ role }) => role !== 'summary').flatMap(({ children }) => children)
  return {
    headings: blocks.flatMap((block) => {
      if (block.type !== 'heading' || block.depth === 1) return []
      const { label = '' } = block.data
      return [[block.depth - 1, behind(/\p{Script=Arabic}/u.test(label) ? label : '', block)] as const]
    }),
    numbered: blocks.flatMap((block) =>
      block.type === 'numberedParagraph'
        ? [[block.level, block.number, behind(block.label.endsWith('-') ? '-' : '', block)] as const]
        : [],
    ),
    notes: blocks.flatMap((block) =>
      block.type === 'footnoteDefinition' && /^\d/.test(block.label) ? [wordsOf(block)] : [],
    ),
  }
}

function behind(typed: string, block: Block): string {
  return `${typed.replace(/\s+/gu, ' ')} ${wordsOf(block)}`.trim()
}

function wordsOf(block: Block): string {
  return plainText(block).replace(/\s+/g, ' ').trim()
}
