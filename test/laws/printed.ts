import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { bookmarkOf } from '../../src/model/bookmark-of.ts'
import type { NumberedParagraph, Paragraph, Section } from '../../src/model/document.ts'
import type { Bookmark, StatementId } from '../../src/model/names.ts'
import type { Report } from '../../src/model/report.ts'
import type { Made } from './compile.ts'

/** A paragraph as it is printed. That of a list has its opening before it, and the list has its items. */
export interface Printed {
  readonly bookmark: Bookmark | undefined
  readonly role: Section['role']
  readonly level: number | undefined
  /** The words of its opening, where it is an item, and its own. */
  readonly text: string
  readonly own: string
  readonly cites: ReadonlySet<Bookmark>
  readonly sources: readonly StatementId[]
  readonly free: boolean
}

/** Lists the paragraphs of a report in order, numbered and not. */
export function printedIn({ root }: Report): readonly Printed[] {
  const numbered = new Map(
    root.children.flatMap(({ role, children }) =>
      children.flatMap((block): readonly (readonly [string, Bookmark])[] =>
        block.type === 'numberedParagraph' && block.level === 0 && role === 'body'
          ? [[String(block.number), block.data.bookmark]]
          : [],
      ),
    ),
  )
  return root.children.flatMap(({ role, children }) => {
    let above = ''
    return children.flatMap((block): readonly Printed[] => {
      if (block.type === 'numberedParagraph' && block.level === 0) above = plainText(block)
      return block.type === 'numberedParagraph' || block.type === 'paragraph'
        ? [printed(block, role, above, numbered)]
        : []
    })
  })
}

function printed(
  block: NumberedParagraph | Paragraph,
  role: Section['role'],
  above: string,
  numbered: ReadonlyMap<string, Bookmark>,
): Printed {
  const cites = new Set<Bookmark>()
  visit(block, (node) => {
    if (node.type === 'crossReference') cites.add(node.bookmark)
  })
  const own = plainText(block)
  for (const bookmark of betweenIn(own, numbered)) cites.add(bookmark)
  const level = block.type === 'numberedParagraph' ? block.level : undefined
  return {
    bookmark: block.data?.bookmark,
    role,
    level,
    text: level === 1 ? `${above} ${own}` : own,
    own,
    cites,
    sources: block.data?.sources ?? [],
    free: block.data?.free === true,
  }
}

/** The paragraphs within "paragraphs 10 to 24", of which the words lead to the first and the last alone. */
function betweenIn(text: string, numbered: ReadonlyMap<string, Bookmark>): readonly Bookmark[] {
  return [...text.matchAll(/\b(\d+) to (\d+)\b/gu)].flatMap(([, first, last]) =>
    Array.from({ length: Math.max(0, Number(last) - Number(first) - 1) }, (_, index) =>
      numbered.get(String(Number(first) + index + 1)),
    ).flatMap((bookmark) => bookmark ?? []),
  )
}

/** Finds for each statement of an edition the paragraph that is its home, of a dilemma with the items of its horns. */
export function homesIn({ report, ledger }: Pick<Made, 'report' | 'ledger'>): ReadonlyMap<string, Printed> {
  const all = printedIn(report)
  const paragraphs = new Map(all.map((paragraph, index) => [paragraph.bookmark, withHorns(paragraph, all, index)]))
  return new Map(
    ledger.statements.flatMap(({ statement, into }) => {
      const home = paragraphs.get(bookmarkOf(into))
      return home === undefined ? [] : [[statement, home] as const]
    }),
  )
}

function withHorns(opening: Printed, all: readonly Printed[], index: number): Printed {
  const after = all.slice(index + 1)
  const end = after.findIndex(({ bookmark }) => bookmark?.startsWith('h') !== true)
  const horns = after.slice(0, end === -1 ? after.length : end)
  if (opening.level !== 0 || horns.length === 0) return opening
  return {
    ...opening,
    text: [opening.text, ...horns.map(({ own }) => own)].join(' '),
    cites: new Set([opening, ...horns].flatMap(({ cites }) => [...cites])),
  }
}

/** Divides a text into its sentences. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=(?<!\b(?:Mr|Ms|para|paras))\.[”)]?) (?=[A-Z(“])/u)
}

/** The marks of statements in a text. */
export function marksIn(text: string): readonly string[] {
  return [...new Set(text.match(/zq[a-z]{2}/gu) ?? [])]
}
