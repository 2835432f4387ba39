import type { Labels } from '../locales/define-locale.ts'
import { plain } from '../locales/phrase.ts'
import { bookmarkOf } from '../model/bookmark-of.ts'
import type { ContentsEntry, CrossReference } from '../model/document.ts'
import type { Subject } from '../model/names.ts'
import type { FilledBlock, FilledHeading, FilledParagraph, FilledSection, FilledTable, Numbering } from './filled.ts'

/** The number of a block: the number itself, as it is printed before the block, and as it is cited. */
export interface BlockLabel {
  readonly number: number
  readonly printed: string
  readonly cited: string
}

/** Filled blocks with their labels, and what cites them. */
export interface Numbered {
  readonly numbering: Numbering
  readonly labels: ReadonlyMap<FilledBlock, BlockLabel>
}

/**
 * Numbers headings, paragraphs and tables. Paragraphs run through all body sections, and anew through the supplement;
 * nothing else takes their numbers, so that paragraph 22 is paragraph 22 in every edition and language.
 */
export function numberBlocks(sections: readonly FilledSection[], labels: Labels): Numbered {
  const all = sections.flatMap((section) => section.blocks)
  const paragraphsIn = (role: FilledSection['role']): readonly FilledParagraph[] =>
    sections
      .filter((section) => section.role === role)
      .flatMap((section) => section.blocks.filter((block) => block.type === 'paragraph'))
  const given = new Map<FilledBlock, BlockLabel>([
    ...headingLabels(
      all.filter((block) => block.type === 'heading'),
      labels,
    ),
    ...paragraphLabels(paragraphsIn('body'), labels.paragraph, labels),
    ...paragraphLabels(paragraphsIn('supplement'), labels.supplement, labels),
    ...all
      .filter((block) => block.type === 'table')
      .map((block, index) => [block, label(index + 1, String(index + 1))] as const),
  ])
  return { numbering: makeNumbering(all, given, labels), labels: given }
}

type LabelledBlocks = readonly (readonly [FilledBlock, BlockLabel])[]

/**
 * Numbers headings as I., A. and 1., each count beginning anew below a higher heading; annexes have their own count.
 */
function headingLabels(headings: readonly FilledHeading[], labels: Labels): LabelledBlocks {
  const counts = [0, 0, 0]
  let annexes = 0
  return headings.map((heading) => {
    if (heading.label === 'none' || heading.depth === 1) return [heading, label(0, '')]
    if (heading.label === 'annex' || heading.label === 'appendix')
      return [heading, label(++annexes, labels[heading.label](annexes))]
    const depth = heading.depth - 2
    const number = (counts[depth] ?? 0) + 1
    counts.splice(depth, counts.length, number)
    return [heading, label(number, [labels.section, labels.subsection, labels.topic][depth]?.(number) ?? '')]
  })
}

function paragraphLabels(
  paragraphs: readonly FilledParagraph[],
  cite: (number: number) => string,
  labels: Labels,
): LabelledBlocks {
  const counts: number[] = []
  const cited: string[] = []
  return paragraphs.map((paragraph) => {
    const { level } = paragraph
    const number = (counts[level] ?? 0) + 1
    counts.splice(level, counts.length, number)
    cited.splice(
      level,
      cited.length,
      level === 0 ? cite(number) : labels.itemOf(cited[level - 1] ?? '', labels.item(number, level)),
    )
    const printed = level === 0 ? labels.beforeParagraph(cite(number)) : labels.item(number, level)
    return [paragraph, { number, printed, cited: cited[level] ?? '' }]
  })
}

function label(number: number, printed: string): BlockLabel {
  return { number, printed, cited: printed }
}

function makeNumbering(
  all: readonly FilledBlock[],
  given: ReadonlyMap<FilledBlock, BlockLabel>,
  labels: Labels,
): Numbering {
  const cited = all.filter(
    (block): block is FilledParagraph | FilledTable => block.type === 'paragraph' || block.type === 'table',
  )
  const places = new Map(
    cited.map((block, index) => {
      const value = given.get(block)?.cited ?? ''
      return [block.subject, { index, value, spoken: labels.spoken(value, block.type) }]
    }),
  )
  const find = (subject: Subject): { readonly index: number; readonly value: string; readonly spoken: string } => {
    const place = places.get(subject)
    if (place === undefined) throw new Error(`A cross-reference leads nowhere: ${subject}`)
    return place
  }
  const cite = (subject: Subject): CrossReference => {
    const { value, spoken } = find(subject)
    return { type: 'crossReference', bookmark: bookmarkOf(subject), value, spoken }
  }
  const wholes = wholesOf(cited)
  const citeAll: Numbering['citeAll'] = (subjects) =>
    [...new Set(subjects)].sort((a, b) => find(a).index - find(b).index).map(cite)
  return {
    cite,
    citeAll,
    citeWhole: (subjects) => citeAll(subjects.map((subject) => wholes[find(subject).index] ?? subject)),
    headings: all
      .filter((block) => block.type === 'heading')
      .filter((heading) => heading.depth > 1)
      .map((heading) => entry(heading, given)),
    sourced: cited.filter((block) => block.type === 'paragraph').filter((block) => block.sources.length > 0),
  }
}

/** Finds for each block the paragraph that it belongs to: for an item the last one before it that is no item. */
function wholesOf(cited: readonly (FilledParagraph | FilledTable)[]): readonly Subject[] {
  let whole: Subject | undefined
  return cited.map((block) => {
    if (block.type === 'table' || block.level === 0 || whole === undefined) whole = block.subject
    return whole
  })
}

function entry(heading: FilledHeading, given: ReadonlyMap<FilledBlock, BlockLabel>): ContentsEntry {
  return {
    bookmark: bookmarkOf(heading.subject),
    depth: heading.depth,
    label: given.get(heading)?.printed ?? '',
    text: plain(heading.title),
  }
}
