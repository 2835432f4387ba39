import { elementsBelow, elementsIn } from '../ooxml/elements.ts'
import type { Legible } from '../ooxml/legible.ts'
import type { Parts } from '../ooxml/open-package.ts'
import type { Element } from '../ooxml/read-xml.ts'
import { adoptOld, idAfter } from './adopt-old.ts'
import { blocksOf, bookmarksIn } from './blocks-of.ts'
import { type BodyContext, markBlocks } from './mark-blocks.ts'
import { marksOf, type Signature } from './marks.ts'
import { mergeNotes, pairNotes } from './merge-notes.ts'
import { type BlockPair, pairBlocks, sharedBookmarks } from './pair-blocks.ts'
import { type Rename, renameBookmarks } from './rename-bookmarks.ts'
import { bodyIn, haveOtherHeads, type ReportParts, readReport, withReport } from './report-parts.ts'
import { type Tally, tally } from './tally.ts'

/** How changes are marked: who made them and when; and whether in all that is computed, too. */
export interface RedlineOptions extends Signature {
  readonly all: boolean
}

/** The new report with what changed marked. What differs and is not marked is told. */
export interface Redline {
  readonly parts: Parts
  readonly tally: Tally
  readonly isMarked: boolean
  readonly unmarked: { readonly heads: boolean; readonly computed: boolean }
}

/**
 * Compares two reports that this version rendered, and gives the new one with tracked changes: who accepts them all has
 * the new report, and who rejects them all has the old one. The contents and the computed tables are those of the new
 * one unless all is marked; heads and feet of pages always are.
 */
export function redline(old: Parts, new_: Parts, options: RedlineOptions): Legible<Redline> {
  const [from, to] = [readReport(old), readReport(new_)]
  if ('refusal' in from) return from
  if ('refusal' in to) return to
  const before = adoptOld(from.value, to.value)
  const pairs = pairBlocks(blocksOf(bodyIn(before.document)), blocksOf(bodyIn(to.value.document)), options.all)
  const counted = tally()
  const merged = merge(before, to.value, pairs, options, counted)
  const isMarked = [merged.document, merged.notes].some((part) => elementsBelow(part, markNames).length > 0)
  const unmarked = { heads: haveOtherHeads(old, new_), computed: pairs.some(isOther) }
  return { value: { parts: withReport(new_, merged), tally: counted.total(), isMarked, unmarked } }
}

const markNames = ['w:ins', 'w:del', 'w:pPrChange']

function merge(
  old: ReportParts,
  new_: ReportParts,
  pairs: readonly BlockPair[],
  signature: Signature,
  counted: ReturnType<typeof tally>,
): ReportParts {
  const notes = pairNotes(old.notes, new_.notes)
  const stays = new Map<string, string>()
  const context: BodyContext = {
    marks: marksOf(signature, counterFrom(idAfter(old.document, ['w:bookmarkStart']))),
    rename: renameFor(pairs, old.document, new_.document),
    oldNote: (id) => notes.get(id) ?? `old ${id}`,
    newNote: (id) => id,
    onChange: counted.change,
    onWhole: counted.whole,
    onNote: (one, other) => void stays.set(other, one),
  }
  const body = bodyIn(new_.document)
  const children = [...markBlocks(pairs, context), ...elementsIn(body, 'w:sectPr')]
  const document = { ...new_.document, children: [{ ...body, children }] }
  return { ...old, ...mergeNotes(old.notes, new_.notes, document, stays, context) }
}

/** The ids of marks follow those of the bookmarks, of which the old ones are the highest. */
function counterFrom(first: number): () => number {
  let next = first
  return () => next++
}

function renameFor(pairs: readonly BlockPair[], old: Element, new_: Element): Rename {
  const shared = new Set(sharedBookmarks(pairs))
  const now = new Set(bookmarksIn(new_))
  return renameBookmarks(new Set(bookmarksIn(old).filter((name) => now.has(name) && !shared.has(name))))
}

/** Tells whether what was computed, and is not marked, says something else. */
function isOther({ old, new: new_, within }: BlockPair): boolean {
  if (!new_?.isComputed || old === undefined || within !== undefined) return false
  const [before, now] = [old, new_].map(({ element }) =>
    elementsBelow(element, ['w:t', 'w:instrText']).map(({ children }) => children.join('')),
  )
  return JSON.stringify(before) !== JSON.stringify(now)
}
