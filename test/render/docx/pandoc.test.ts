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
    expect(withoutTyped(readWithPandoc(await render(report)), report.root)).toEqual(outlineOf(report.root))
  })
})

/**
 * Gives the outline that the tree has. To Word, title and summary are no headings, and the number of an annex, which
 * Word itself writes, is not part of its words.
 */
function outlineOf(root: ReportRoot): Outline {
  const blocks = root.children.filter(({ role }) => role !== 'summary').flatMap(({ children }) => children)
  return {
    headings: blocks.flatMap((block) =>
      block.type === 'heading' && block.depth > 1 ? [[block.depth - 1, wordsOf(block)] as const] : [],
    ),
    numbered: blocks.flatMap((block) =>
      block.type === 'numberedParagraph' ? [[block.level, block.number, wordsOf(block)] as const] : [],
    ),
    notes: blocks.flatMap((block) =>
      block.type === 'footnoteDefinition' && /^\d/.test(block.label) ? [wordsOf(block)] : [],
    ),
  }
}

/** Takes away what Word cannot count, and what is typed therefore: Arabic ordinals, and the dash behind a number. */
function withoutTyped({ headings, numbered, notes }: Outline, root: ReportRoot): Outline {
  const labels = root.children
    .flatMap(({ children }) => children)
    .flatMap((block) => (block.type === 'heading' && /\p{Script=Arabic}/u.test(block.data.label ?? '') ? [block] : []))
    .map(({ data }) => `${data.label?.replace(/\s+/gu, ' ').trim()} `)
  if (labels.length === 0) return { headings, numbered, notes }
  return {
    headings: headings.map(([depth, words]) => {
      const label = labels.find((one) => words.startsWith(one)) ?? ''
      return [depth, words.slice(label.length)]
    }),
    numbered: numbered.map(([level, number, words]) => [level, number, words.replace(/^- /, '')]),
    notes,
  }
}

function wordsOf(block: Block): string {
  return plainText(block).replace(/\s+/g, ' ').trim()
}
