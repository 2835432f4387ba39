import { elementAt, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'
import { type Hunk, hunksOf } from './hunks-of.ts'
import { joinRuns } from './join-runs.ts'
import type { Change, Marks } from './marks.ts'
import type { Rename } from './rename-bookmarks.ts'
import { type Token, type Tokens, tokensOf } from './tokens-of.ts'
import { weaveBookmarks } from './weave-bookmarks.ts'

/** What the marking of a block needs to know, and where it tells what it found. */
export interface MarkContext {
  readonly marks: Marks
  readonly rename: Rename
  /** Name a note of the old and of the new report: equally where it is the same note. */
  readonly oldNote: (id: string) => string
  readonly newNote: (id: string) => string
  /** Is called with the hunks of each paragraph that changed. */
  readonly onChange: (hunks: readonly Hunk[]) => void
  /** Is called with the old and the new number of a note whose mark stays. */
  readonly onNote: (old: string, new_: string) => void
}

/**
 * Marks what changed in a paragraph. `next` tells whether the block after it is inserted or deleted as a whole:
 * LibreOffice 7.4 takes that block and a change of the same kind at the end of this paragraph for one, and the end of
 * the paragraph with them. So the paragraph then ends in a change of the other kind.
 */
export function markParagraph(old: Element, new_: Element, next: Change | undefined, context: MarkContext): Element {
  const before = context.rename(old)
  if (isSame(before, new_)) return new_
  const [from, to] = [tokensOf(before, context.oldNote), tokensOf(new_, context.newNote)]
  const hunks = hunksOf(from.all, to.all)
  for (const { same, olds, news } of hunks)
    if (same) olds.forEach((token, index) => tellNote(token, news[index], context))
  const changed = hunks.filter(({ same }) => !same)
  const isRestyled = lookOf(before) !== lookOf(new_)
  if (changed.length > 0 || isRestyled) context.onChange(changed)
  const content = setHunks(endingFor(next, hunks), from, to, next, context.marks)
  const made = { ...new_, children: [...elementsIn(new_, 'w:pPr'), ...content] }
  return isRestyled ? context.marks.look(made, before) : made
}

/** The ids of bookmarks are given anew in each file. */
function isSame(old: Element, new_: Element): boolean {
  const [one, other] = [old, new_].map((paragraph) =>
    elementsIn(paragraph)
      .filter(({ name }) => name !== 'w:bookmarkEnd')
      .map((child) => (child.name === 'w:bookmarkStart' ? child.attributes['w:name'] : child)),
  )
  return JSON.stringify(one) === JSON.stringify(other)
}

function tellNote(old: Token, new_: Token | undefined, { onNote }: MarkContext): void {
  if (old.note !== undefined && new_?.note !== undefined) onNote(old.note, new_.note)
}

/** What a reader sees as another kind of paragraph. Where it stands on its page is no change. */
function lookOf(paragraph: Element): string {
  return JSON.stringify(['w:pStyle', 'w:numPr'].map((name) => elementAt(paragraph, 'w:pPr', name)))
}

/** Has the last change of a paragraph take in the token before it, if it would else end in the wrong kind. */
function endingFor(next: Change | undefined, hunks: readonly Hunk[]): readonly Hunk[] {
  const [before, last] = [hunks.at(-2), hunks.at(-1)]
  if (next === undefined || before === undefined || last === undefined || last.same) return hunks
  if ((next === 'ins' ? last.olds : last.news).length > 0) return hunks
  const taken = (tokens: readonly Token[]): readonly Token[] => tokens.slice(-1)
  return [
    ...hunks.slice(0, -2),
    { same: true, olds: before.olds.slice(0, -1), news: before.news.slice(0, -1) },
    { same: false, olds: [...taken(before.olds), ...last.olds], news: [...taken(before.news), ...last.news] },
  ]
}

function setHunks(
  hunks: readonly Hunk[],
  from: Tokens,
  to: Tokens,
  next: Change | undefined,
  marks: Marks,
): readonly Element[] {
  const woven = weaveBookmarks(from, to)
  const set: Element[] = []
  let run: { readonly change: Change | undefined; readonly elements: Element[] } = { change: undefined, elements: [] }
  const flush = (change?: Change): void => {
    const joined = joinRuns(run.elements)
    set.push(...(run.change === undefined ? joined : marks.content(joined, run.change)))
    run = { change, elements: [] }
  }
  const add = (change: Change | undefined, elements: readonly Element[]): void => {
    if (elements.length > 0 && run.change !== change) flush(change)
    run.elements.push(...elements)
  }
  add(undefined, woven.opening)
  let [old, new_] = [0, 0]
  const remove = (hunk: Hunk): void => {
    for (const token of hunk.olds) {
      add(undefined, woven.old(old))
      add('del', elementsOf(token))
      old += 1
    }
  }
  const insert = (hunk: Hunk): void => {
    for (const token of hunk.news) {
      if (hunk.same) add(undefined, woven.old(old))
      add(undefined, woven.new_(new_))
      add(hunk.same ? undefined : 'ins', elementsOf(token))
      new_ += 1
      if (hunk.same) old += 1
    }
  }
  hunks.forEach((hunk, index) => {
    const isTurned = next === 'ins' && index === hunks.length - 1
    if (hunk.same) insert(hunk)
    else for (const part of isTurned ? [insert, remove] : [remove, insert]) part(hunk)
  })
  add(undefined, [...woven.old(old), ...woven.new_(new_)])
  flush()
  return set
}

function elementsOf({ link, runs }: Token): readonly Element[] {
  return link === undefined ? runs : [link]
}
