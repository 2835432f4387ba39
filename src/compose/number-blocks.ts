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
  const given = new Map<FilledBlock, BlockLabel>()
  labelHeadings(
    all.filter((block) => block.type === 'heading'),
    labels,
    given,
  )
  labelParagraphs(paragraphsIn(sections, 'body'), labels.paragraph, labels, given)
  labelParagraphs(paragraphsIn(sections, 'supplement'), labels.supplement, labels, given)
  for (const [index, table] of all.filter((block) => block.type === 'table').entries())
    given.set(table, label(index + 1, String(index + 1)))
  return { numbering: makeNumbering(all, given, labels), labels: given }
}

function paragraphsIn(sections: readonly FilledSection[], role: FilledSection['role']): readonly FilledParagraph[] {
  return sections
    .filter((section) => section.role === role)
    .flatMap((section) => section.blocks.filter((block) => block.type === 'paragraph'))
}

/** Labels that are being given. A report may have ten thousand: they are written into one map. */
type OpenLabels = Map<FilledBlock, BlockLabel>

/**
 * Numbers headings as I., A. and 1., each count beginning anew below a higher heading; annexes have their own count.
 */
function labelHeadings(headings: readonly FilledHeading[], labels: Labels, given: OpenLabels): void {
  const counts = [0, 0, 0]
  let annexes = 0
  const labelOf = ({ depth, label: by }: FilledHeading): BlockLabel => {
    if (by === 'none' || depth === 1) return label(0, '')
    if (by === 'annex' || by === 'appendix') return label(++annexes, labels[by](annexes))
    const below = depth - 2
    const number = (counts[below] ?? 0) + 1
    counts.splice(below, counts.length, number)
    return label(number, [labels.section, labels.subsection, labels.topic][below]?.(number) ?? '')
  }
  for (const heading of headings) given.set(heading, labelOf(heading))
}

function labelParagraphs(
  paragraphs: readonly FilledParagraph[],
  cite: (number: number) => string,
  labels: Labels,
  given: OpenLabels,
): void {
  const counts: number[] = []
  const cited: string[] = []
  for (const paragraph of paragraphs) {
    const { level } = paragraph
    const number = (counts[level] ?? 0) + 1
    const own = level === 0 ? cite(number) : labels.item(number, level)
    const whole = level === 0 ? own : labels.itemOf(cited[level - 1] ?? '', own)
    counts[level] = number
    counts.length = level + 1 // what is below begins anew
    cited[level] = whole
    given.set(paragraph, { number, printed: level === 0 ? labels.beforeParagraph(own) : own, cited: whole })
  }
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
  const places = placesOf(cited)
  const find = (subject: Subject): CitedPlace => {
    const place = places.get(subject)
    if (place === undefined) throw new Error(`A cross-reference leads nowhere: ${subject}`)
    return place
  }
  const cite = (subject: Subject): CrossReference => {
    const { block } = find(subject)
    const value = given.get(block)?.cited ?? ''
    return { type: 'crossReference', bookmark: bookmarkOf(subject), value, spoken: labels.spoken(value, block.type) }
  }
  const citeAll: Numbering['citeAll'] = (subjects) =>
    [...new Set(subjects)].sort((a, b) => find(a).index - find(b).index).map(cite)
  return {
    cite,
    citeAll,
    prints: (subject) => places.has(subject),
    citeWhole: (subjects) => citeAll(subjects.map((subject) => find(subject).whole)),
    headings: all
      .filter((block) => block.type === 'heading')
      .filter((heading) => heading.depth > 1)
      .map((heading) => entry(heading, given)),
    sourced: cited.filter((block) => block.type === 'paragraph').filter((block) => block.sources.length > 0),
  }
}

/** Where something that can be cited stands. */
interface CitedPlace {
  readonly index: number
  readonly block: FilledParagraph | FilledTable
  /** The paragraph that it belongs to: for an item the last one before it that is no item. */
  readonly whole: Subject
}

function placesOf(cited: readonly CitedPlace['block'][]): ReadonlyMap<Subject, CitedPlace> {
  const places = new Map<Subject, CitedPlace>()
  let whole: Subject | undefined
  for (const [index, block] of cited.entries()) {
    if (block.type === 'table' || block.level === 0 || whole === undefined) whole = block.subject
    places.set(block.subject, { index, block, whole })
  }
  return places
}

function entry(heading: FilledHeading, given: ReadonlyMap<FilledBlock, BlockLabel>): ContentsEntry {
  return {
    bookmark: bookmarkOf(heading.subject),
    depth: heading.depth,
    label: given.get(heading)?.printed ?? '',
    text: plain(heading.title),
  }
}
