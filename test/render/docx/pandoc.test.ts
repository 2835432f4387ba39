import { spawnSync } from 'node:child_process'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import type { Block, ReportRoot } from '../../../src/model/document.ts'
import { pipeline } from '../../../src/pipeline.ts'
import { goldenCases } from '../../golden-cases.ts'
import { fixture } from '../fixture.ts'
import { type Outline, readWithPandoc } from './read-pandoc.ts'
import { render } from './render.ts'

const missing = spawnSync('pandoc', ['--version']).error !== undefined
if (missing) console.log('Not run: install pandoc to read the document back with it')

const built = goldenCases().flatMap(({ name, files, template }) =>
  pipeline(files, [template], {}).built.map(({ edition, report }) => [`${name}, ${edition}`, report] as const),
)

describe.skipIf(missing && process.env.CI !== 'true')(
  'pandoc reads back the same headings, numbered paragraphs and footnotes',
  () => {
    test.each([['the fixture', fixture] as const, ...built])('%s', async (_, report) => {
      expect(readWithPandoc(await render(report))).toEqual(outlineOf(report.root))
    })
  },
)

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

function wordsOf(block: Block): string {
  return plainText(block).replace(/\s+/g, ' ').trim()
}
