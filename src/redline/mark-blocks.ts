import { elementAt, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'
import type { Block } from './blocks-of.ts'
import { styleOf } from './blocks-of.ts'
import { type MarkContext, markParagraph } from './mark-paragraph.ts'
import type { Change } from './marks.ts'
import type { BlockPair } from './pair-blocks.ts'

/** What the marking of a body needs to know, and where it tells what it found. */
export interface BodyContext extends MarkContext {
  /** Is called with each block that was inserted or deleted as a whole. */
  readonly onWhole: (block: Block, change: Change) => void
}

/** Sets the blocks of a body, a cell or a note, with what changed marked. What was removed stands before what came. */
export function markBlocks(pairs: readonly BlockPair[], context: BodyContext): readonly Element[] {
  const set = pairs.map((pair, index) => setPair(pair, changeOf(pairs[index + 1]), context))
  return endingIn(pairs, set, context).flat()
}

/** How a block changed as a whole; undefined where it is in both reports. */
function changeOf(pair: BlockPair | undefined): Change | undefined {
  if (pair === undefined || (pair.old && pair.new)) return undefined
  return pair.old ? 'del' : 'ins'
}

function setPair(pair: BlockPair, next: Change | undefined, context: BodyContext): readonly Element[] {
  const { old, new: new_ } = pair
  if (new_ === undefined) return old === undefined ? [] : setWhole(old, 'del', context)
  if (old === undefined) return setWhole(new_, 'ins', context)
  const above = new_.caption ? [markParagraph(old.caption ?? new_.caption, new_.caption, undefined, context)] : []
  return [...above, setBoth(old.element, new_.element, pair.within, next, context)]
}

function setBoth(
  old: Element,
  new_: Element,
  within: BlockPair['within'],
  next: Change | undefined,
  context: BodyContext,
): Element {
  if (new_.name === 'w:p') return markParagraph(old, new_, next, context)
  if (within === undefined) return new_ // it is computed, and taken as it is
  const inside = within.map((pairs) => markBlocks(pairs, context))
  if (new_.name === 'w:tr') return withCells(new_, inside)
  const [content = []] = inside
  if (new_.name === 'w:sdt') {
    const children = new_.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:sdtContent' ? { ...child, children: content } : child,
    )
    return { ...new_, children }
  }
  return { ...new_, children: [...elementsIn(new_).filter(({ name }) => name !== 'w:tr'), ...content] }
}

function withCells(row: Element, inside: readonly (readonly Element[])[]): Element {
  let cell = 0
  const children = elementsIn(row).map((child) => {
    if (child.name !== 'w:tc') return child
    const properties = elementsIn(child, 'w:tcPr')
    const made = { ...child, children: [...properties, ...(inside[cell] ?? [])] }
    cell += 1
    return made
  })
  return { ...row, children }
}

/** The contents cannot be marked as a whole: those of the new report stand, and those of the old one do not. */
function setWhole(block: Block, change: Change, context: BodyContext): readonly Element[] {
  if (block.kind === 'contents') return change === 'ins' ? [block.element] : []
  context.onWhole(block, change)
  const here = (from: Element): Element => (change === 'del' ? context.rename(from) : from)
  const above = block.caption ? [wholeParagraph(here(block.caption), change, context)] : []
  return [...above, wholeElement(here(block.element), change, context)]
}

function wholeElement(from: Element, change: Change, context: BodyContext): Element {
  const each = (parent: Element, name: string, set: (child: Element) => Element): Element => ({
    ...parent,
    children: elementsIn(parent).map((child) => (child.name === name ? set(child) : child)),
  })
  const row = (one: Element): Element =>
    context.marks.row(
      each(one, 'w:tc', (cell) => each(cell, 'w:p', (paragraph) => wholeParagraph(paragraph, change, context))),
      change,
    )
  if (from.name === 'w:tbl') return each(from, 'w:tr', row)
  return from.name === 'w:tr' ? row(from) : wholeParagraph(from, change, context)
}

function wholeParagraph(paragraph: Element, change: Change, { marks }: BodyContext): Element {
  const content = marks.content(
    elementsIn(paragraph).filter(({ name }) => name !== 'w:pPr'),
    change,
  )
  return marks.end({ ...paragraph, children: [...elementsIn(paragraph, 'w:pPr'), ...content] }, change)
}

/**
 * Ends a body, a cell or a note whose last paragraphs were all inserted or all deleted. The last end of a paragraph
 * cannot be, so that of the paragraph before them is, as Word itself records it; the one that stays then has the look
 * of that paragraph once the others are gone.
 */
function endingIn(
  pairs: readonly BlockPair[],
  set: readonly (readonly Element[])[],
  context: BodyContext,
): readonly (readonly Element[])[] {
  const change = changeOf(pairs.at(-1))
  const last = set.at(-1)?.[0]
  if (change === undefined || last?.name !== 'w:p') return set
  const others = pairs.findLastIndex((pair) => changeOf(pair) !== change || !isParagraph(pair))
  const before = set[others]?.at(-1)
  const unmarked = withoutEnd(last)
  if (before === undefined || before.name !== 'w:p' || changeOf(pairs[others]) !== undefined)
    return [...set.slice(0, -1), [unmarked]]
  const ended = [...(set[others] ?? []).slice(0, -1), context.marks.end(before, change)]
  const between = set.slice(others + 1, -1)
  // Once the others are gone, this is the paragraph before them: rejected, as it was; accepted, as it is.
  const alike = change === 'ins' ? (pairs[others]?.old?.element ?? before) : before
  return [...set.slice(0, others), ended, ...between, [restyled(unmarked, alike, change, context)]]
}

function isParagraph({ old, new: new_ }: BlockPair): boolean {
  return (new_ ?? old)?.element.name === 'w:p'
}

/** Takes the mark off the end of a paragraph. */
function withoutEnd(paragraph: Element): Element {
  const children = elementsIn(paragraph).map((child) =>
    child.name === 'w:pPr' ? { ...child, children: elementsIn(child).filter(({ name }) => name !== 'w:rPr') } : child,
  )
  return { ...paragraph, children }
}

function restyled(last: Element, before: Element, change: Change, { marks }: BodyContext): Element {
  if (styleOf(last) === styleOf(before)) return last
  if (change === 'ins') return marks.look(last, before)
  const properties = elementAt(before, 'w:pPr')?.children.filter(
    (child) => typeof child !== 'string' && !['w:rPr', 'w:sectPr', 'w:pPrChange'].includes(child.name),
  )
  const others = elementsIn(last).filter(({ name }) => name !== 'w:pPr')
  return marks.look(
    { ...last, children: [{ name: 'w:pPr', attributes: {}, children: properties ?? [] }, ...others] },
    last,
  )
}
