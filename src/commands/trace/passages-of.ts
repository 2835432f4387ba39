import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Block, Inline, Section } from '../../model/document.ts'
import type { Bookmark, StatementId } from '../../model/names.ts'
import { citations } from '../../model/paragraph-citations.ts'
import type { Built } from '../../pipeline.ts'

/** A block of a report that a trace can lead to: it is cited by a number, or was made from statements. */
export interface Passage {
  readonly bookmark: Bookmark
  /** As it is cited: `9`, `12 (b)`, `S1`. */
  readonly paragraph?: string
  /** Says where it stands, in words for a person: `paragraph 9`, `the summary`. */
  readonly where: string
  readonly words: string
  /** The same as it stands in the report, if it is one line. */
  readonly line: readonly Inline[]
  readonly statements: readonly StatementId[]
  /** The paragraphs that its words refer to. */
  readonly refersTo: readonly string[]
}

/** A passage that has a number. */
export type CitedPassage = Passage & { readonly paragraph: string }

/** Lists the passages of a report, in the order of the report. */
export function passagesOf({ report: { root }, trace }: Pick<Built, 'report' | 'trace'>): readonly Passage[] {
  const cited = citations(root)
  const sources = new Map(trace.blocks.map(({ bookmark, statements }) => [bookmark, statements]))
  return root.children.flatMap((section) =>
    section.children.flatMap((block): readonly Passage[] => {
      const bookmark = bookmarkIn(block)
      if (bookmark === undefined || !(cited.has(bookmark) || sources.has(bookmark))) return []
      const paragraph = cited.get(bookmark)
      const where = paragraph === undefined ? placeOf(section, block) : `paragraph ${paragraph}`
      const rest = {
        where,
        words: wordsOf(block),
        line: block.type === 'numberedParagraph' || block.type === 'paragraph' ? block.children : [],
        statements: sources.get(bookmark) ?? [],
        refersTo: referencesIn(block, cited),
      }
      return [{ bookmark, ...(paragraph !== undefined && { paragraph }), ...rest }]
    }),
  )
}

/** Tells whether a paragraph is an item of another, by the way both are cited: `12 (b)` is an item of `12`. */
export function isItemOf(paragraph: string, parent: string): boolean {
  return paragraph.startsWith(`${parent} (`)
}

/** Tells whether a passage has a number. */
export function isCited(passage: Passage): passage is CitedPassage {
  return passage.paragraph !== undefined
}

function bookmarkIn(block: Block): Bookmark | undefined {
  return 'data' in block && block.data !== undefined && 'bookmark' in block.data ? block.data.bookmark : undefined
}

function referencesIn(block: Block, cited: ReadonlyMap<Bookmark, string>): readonly string[] {
  const paragraphs = new Set<string>()
  visit(block, 'crossReference', ({ bookmark }) => void paragraphs.add(cited.get(bookmark) ?? ''))
  return [...paragraphs].filter((paragraph) => paragraph !== '')
}

const places = {
  cover: 'the cover',
  front: 'the opening',
  summary: 'the summary',
  body: 'the text',
  supplement: 'the supplement',
  annex: 'an annex',
} as const satisfies Readonly<Record<Section['role'], string>>

function placeOf({ role }: Section, block: Block): string {
  return block.type === 'table' ? block.data.caption : places[role]
}
