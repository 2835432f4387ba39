import { changeElements, elementsBelow, elementsIn } from '../ooxml/elements.ts'
import { pairInOrder } from '../ooxml/pair-in-order.ts'
import type { Pair, Pairable } from '../ooxml/pairable.ts'
import type { Element } from '../ooxml/read-xml.ts'
import { blocksOf } from './blocks-of.ts'
import { type BodyContext, markBlocks } from './mark-blocks.ts'
import { type BlockPair, pairBlocks } from './pair-blocks.ts'
import { readSaid } from './read-said.ts'
import { notesIn } from './tokens-of.ts'

/** A note at the foot of a page. */
interface Note extends Pairable {
  readonly id: string
  readonly element: Element
}

/** Finds which notes may be the same in both reports: the new number of an old one. */
export function pairNotes(olds: Element, news: Element): ReadonlyMap<string, string> {
  const pairs: readonly Pair<Note>[] = pairInOrder(notesOf(olds), notesOf(news))
  return new Map(pairs.flatMap(({ old, new: new_ }) => (old && new_ ? [[old.id, new_.id] as const] : [])))
}

/**
 * Sets the notes that a marked document refers to. Where the mark of a note stays, what changed in the note is marked.
 * A mark that was deleted keeps the old note, with all its words deleted, and one that was inserted has a new note: two
 * marks never share one. The notes are numbered anew in the order of their marks, as LibreOffice 7.4 takes for granted.
 */
export function mergeNotes(
  olds: Element,
  news: Element,
  document: Element,
  stays: ReadonlyMap<string, string>,
  context: BodyContext,
): { readonly document: Element; readonly notes: Element } {
  const byId = new Map(notesOf(olds).map((note) => [note.id, note.element]))
  const inserted = new Set(elementsBelow(document, ['w:ins']).flatMap(notesIn))
  const deleted = elementsBelow(document, ['w:del']).flatMap(notesIn)
  const now = elementsIn(news).map((note) => {
    const id = note.attributes['w:id'] ?? ''
    const before = byId.get(stays.get(id) ?? '')
    if (before !== undefined) return marked(note, pairBlocks(blocksOf(before), blocksOf(note), true), context)
    return inserted.has(id) ? marked(note, whole(note, 'new'), context) : note
  })
  const gone = deleted.flatMap((id) => byId.get(id) ?? []).map((note) => marked(note, whole(note, 'old'), context))
  return inOrderOfMarks(document, { ...news, children: [...now, ...gone] })
}

function inOrderOfMarks(document: Element, notes: Element): { readonly document: Element; readonly notes: Element } {
  const numbers = new Map(notesIn(document).map((id, index) => [id, index + 1]))
  const numberOf = ({ attributes }: Element): number => numbers.get(attributes['w:id'] ?? '') ?? 0
  const renumber = (from: Element): Element =>
    numberOf(from) > 0 ? { ...from, attributes: { ...from.attributes, 'w:id': String(numberOf(from)) } } : from
  const used = elementsIn(notes).filter((note) => note.attributes['w:type'] !== undefined || numberOf(note) > 0)
  return {
    document: changeElements(document, { 'w:footnoteReference': renumber }) ?? document,
    notes: { ...notes, children: used.toSorted((one, other) => numberOf(one) - numberOf(other)).map(renumber) },
  }
}

function notesOf(notes: Element): readonly Note[] {
  return elementsIn(notes, 'w:footnote')
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map((element) => ({ kind: 'note', ...readSaid(element), id: element.attributes['w:id'] ?? '', element }))
}

function whole(note: Element, side: 'old' | 'new'): readonly BlockPair[] {
  return blocksOf(note).map((block) => ({ [side]: block }))
}

function marked(note: Element, pairs: readonly BlockPair[], context: BodyContext): Element {
  return { ...note, children: markBlocks(pairs, context) }
}
