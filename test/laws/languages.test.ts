import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../src/model/grouping.ts'
import { type Built, languages, pipeline } from '../../src/pipeline.ts'
import { runs } from '../full.ts'
import { goldenCases } from '../golden-cases.ts'
import { arbitraryNotes } from './arbitrary-notes.ts'
import { writeNotes } from './notes-plan.ts'

const example = goldenCases().filter(({ name }) => name.startsWith('the worked example'))
const templates = example.map(({ template }) => template)

describe('a report in one language and in another', { timeout: 600_000 }, () => {
  it('has the same paragraphs, numbers, bookmarks, ledger and trace, and the same summary', () => {
    fc.assert(
      fc.property(arbitraryNotes, (plan) => {
        // A draft prints what has no translation: the notes are in one language.
        const { built } = pipeline(writeNotes(plan), templates, { languages, draft: true })
        expectAlike(built)
      }),
      runs(400),
    )
  })

  it('is the same report of the worked example, which has all its words in six languages', () => {
    for (const { files, template } of example) {
      const { built, diagnostics } = pipeline(files, [template], { languages })
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expectAlike(built)
    }
  })
})

/** Expects every language of every edition to be built, and to differ from the first in words alone. */
function expectAlike(built: readonly Built[]): void {
  expect(built.length).toBeGreaterThan(0)
  for (const made of groupBy(built, ({ edition }) => edition).values()) {
    expect(made.map(({ language }) => language)).toEqual(languages)
    const [first, ...others] = made
    for (const other of others) {
      expect(other.ledger).toEqual(first?.ledger)
      expect(other.trace).toEqual(first?.trace)
      expect(skeletonOf(other), `${other.language} beside ${first?.language}`).toEqual(first && skeletonOf(first))
    }
  }
}

/** What a report is without its words: its sections, and every block with a bookmark, and where it refers to. */
function skeletonOf({ report }: Built): readonly string[] {
  const found: string[] = []
  visit(report.root, (node) => {
    if (node.type === 'section') found.push(`section ${node.role}`)
    if (node.type === 'crossReference') found.push(`  to ${node.bookmark}`)
    if ('data' in node && node.data !== undefined && 'bookmark' in node.data)
      found.push(`${node.type} ${node.data.bookmark}`)
  })
  return sortedReferences(found)
}

/** Within a block a language may cite in another order. */
function sortedReferences(found: readonly string[]): readonly string[] {
  const blocks: string[][] = []
  for (const line of found) {
    if (line.startsWith('  ')) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks.flatMap(([line, ...references]) => [line ?? '', ...references.toSorted()])
}
