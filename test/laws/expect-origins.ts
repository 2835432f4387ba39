import { visit } from 'unist-util-visit'
import { expect } from 'vitest'
import type { Inline } from '../../src/model/document.ts'
import { originsOf } from '../../src/model/origin.ts'
import { flatWords, stretchesOf } from '../../src/model/stretches.ts'
import type { Built } from '../../src/pipeline.ts'

/** Expects every span to be of a text that the notes have or of a line of the template, and every text to be found. */
export function expectOrigins({ report, evidence, ledger, trace }: Built): void {
  const origins = originsOf(evidence.notes, [evidence.edition])
  const ownersIn = new Map<string, ReadonlySet<string>>()
  visit(report.root, (node) => {
    if (inline.has(node.type) || !('children' in node) || !isLine(node.children)) return
    const words = flatWords(node.children)
    const owners = new Set<string>()
    for (const { start, end, from } of stretchesOf(words)) {
      if ('place' in from) continue
      const origin = origins.get(from.text)
      expect(origin, words.value.slice(start, end)).toBeDefined()
      owners.add(origin?.owner ?? '')
      const [key] = origin?.path ?? []
      if (origin?.owner.includes('/') && isClause.has(String(key)))
        expect(letters(words.value.slice(start, end))).toBe(letters(from.text[from.lang]))
    }
    if ('data' in node && node.data !== undefined && 'bookmark' in node.data)
      ownersIn.set(String(node.data.bookmark), owners)
  })
  for (const { statement } of ledger.statements) {
    const blocks = trace.blocks.filter(({ paragraph, statements }) => paragraph && statements.includes(statement))
    const said = blocks.flatMap(({ bookmark }) => [...(ownersIn.get(bookmark) ?? [])])
    if (blocks.every(({ statements }) => statements.length === 1)) expect(said).toContain(statement)
  }
}

function isLine(children: readonly object[]): children is readonly Inline[] {
  return children.every((child) => 'type' in child && inline.has(String(child.type)))
}

const inline: ReadonlySet<string> = new Set(
  'text emphasis strong link languageRun crossReference footnoteReference'.split(' '),
)

/** Keys of what was said; names may be declined, contracted with a preposition, or named without their article. */
const isClause: ReadonlySet<string> = new Set(
  'that says proposition short between question concern reservations ways-forward about'.split(' '),
)

/** Words without what a sentence changes in them: its first capital, its stop, the kind of its quotation marks. */
function letters(words = ''): string {
  return words.toLowerCase().replace(/[\s«»„“”.。．।۔]/gu, '')
}
