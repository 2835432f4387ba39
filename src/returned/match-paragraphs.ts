import { joinNeighbours } from '../model/grouping.ts'
import { tokensOf } from '../model/tokens-of.ts'
import { type Base, type BaseParagraph, textOf } from '../ooxml/base.ts'
import { pairInOrder } from '../ooxml/pair-in-order.ts'
import type { Pairable } from '../ooxml/pairable.ts'
import type { WordParagraph } from '../ooxml/paragraphs.ts'

/**
 * Paragraphs that were sent, and what became of them. Most are one and one. Several that were sent and one that came
 * were joined; one and several were divided; without any that came they were deleted, without any sent, added.
 */
export interface Match {
  readonly sent: readonly BaseParagraph[]
  readonly came: readonly WordParagraph[]
  /** It stands elsewhere now. */
  readonly moved: boolean
}

/**
 * Finds what became of each paragraph, in the order of what came: by its bookmark, by its words, or by most of its
 * words. Paragraphs without words are left out.
 */
export function matchParagraphs(base: Base, came: readonly WordParagraph[]): readonly Match[] {
  const known = new Map(base.flatMap((sent) => (sent.bookmark === undefined ? [] : [[sent.bookmark, sent] as const])))
  const seen = new Set<string>()
  const olds = base.filter((paragraph) => textOf(paragraph) !== '').map(pairableSent)
  const news = came.filter(({ text }) => text !== '').map((paragraph) => pairableThatCame(paragraph, known, seen))
  const pairs = pairInOrder<Sent | Came>(olds, news)
  const matches = pairs.map(
    ({ old, new: new_ }): Match => ({
      sent: old && 'sent' in old ? [old.sent] : [],
      came: new_ && 'came' in new_ ? [new_.came] : [],
      moved: false,
    }),
  )
  return withRewritten(withMoved(withDivided(withJoined(matches))))
}

interface Sent extends Pairable {
  readonly sent: BaseParagraph
}

interface Came extends Pairable {
  readonly came: WordParagraph
}

function pairableSent(sent: BaseParagraph): Sent {
  const says = textOf(sent)
  const { bookmark } = sent
  return {
    kind: kindOf(sent.kind === 'contents'),
    says,
    words: wordsIn(says),
    ...(bookmark && { key: bookmark }),
    sent,
  }
}

/**
 * A program that divides a paragraph may write its bookmark twice: the first half keeps it. Where paragraphs became
 * one, it has the bookmarks of all: it is the one of which it has most words.
 */
function pairableThatCame(came: WordParagraph, known: ReadonlyMap<string, BaseParagraph>, seen: Set<string>): Came {
  const candidates = came.bookmarks.flatMap((bookmark) => {
    const sent = seen.has(bookmark) ? undefined : known.get(bookmark)
    return sent === undefined ? [] : [{ bookmark, share: likeness({ sent: [sent], came: [came] }) }]
  })
  const key = candidates.toSorted((one, other) => other.share - one.share)[0]?.bookmark
  if (key !== undefined) seen.add(key)
  return { kind: kindOf(came.inContents), says: came.text, words: wordsIn(came.text), ...(key && { key }), came }
}

/** A line of the contents is no heading. */
function kindOf(inContents: boolean): string {
  return inContents ? 'contents' : 'text'
}

function wordsIn(text: string): readonly string[] {
  return tokensOf(text).filter((token) => token.trim() !== '')
}

/** A paragraph that is gone and stands with its words in the one before or after it was joined to that. */
function withJoined(matches: readonly Match[]): readonly Match[] {
  return joinNeighbours(matches, (last, next) => {
    if (last.came.length + next.came.length !== 1 || last.sent.length === 0 || next.sent.length === 0) return undefined
    const whole = { sent: [...last.sent, ...next.sent], came: [...last.came, ...next.came], moved: false }
    return likeness(whole) > likeness(last.came.length === 1 ? last : next) ? whole : undefined
  })
}

/** A paragraph that is new and stands with its words in the one before it was divided from that. */
function withDivided(matches: readonly Match[]): readonly Match[] {
  return joinNeighbours(matches, (last, next) => {
    if (next.sent.length > 0 || last.sent.length !== 1 || last.came.length === 0) return undefined
    const whole = { ...last, came: [...last.came, ...next.came] }
    return likeness(whole) > likeness(last) ? whole : undefined
  })
}

/** A paragraph that is gone here and new there, by its bookmark or its words, was moved. */
function withMoved(matches: readonly Match[]): readonly Match[] {
  const gone = new Map<string, Match>()
  for (const match of matches)
    for (const { bookmark, ...sent } of match.came.length === 0 ? match.sent : []) {
      gone.set(textOf(sent), match)
      if (bookmark !== undefined) gone.set(bookmark, match)
    }
  const taken = new Set<Match>()
  const moved = matches.map((match) => {
    const [came] = match.sent.length === 0 ? match.came : []
    const [from] = came ? [...came.bookmarks, came.text].flatMap((name) => gone.get(name) ?? []) : []
    if (from === undefined || taken.has(from)) return match
    taken.add(from)
    return { ...match, sent: from.sent, moved: true }
  })
  return moved.filter((match) => !taken.has(match))
}

/** A paragraph that is gone and one that is new in its place, with some of its words, is the same, written anew. */
function withRewritten(matches: readonly Match[]): readonly Match[] {
  const found: Match[] = []
  let run: Match[] = []
  const end = (): void => {
    found.push(...rewritten(run))
    run = []
  }
  for (const match of matches) {
    if (match.sent.length === 0 || match.came.length === 0) run.push(match)
    else {
      end()
      found.push(match)
    }
  }
  end()
  return found
}

/** What is left of a paragraph that was written anew: a quarter of its words. */
const leastShared = 0.25

/** Pairs in a run of paragraphs, that are gone or new, each new one with the one of which it has most words. */
function rewritten(run: readonly Match[]): readonly Match[] {
  const gone = run.filter(({ came }) => came.length === 0)
  const taken = new Set<Match>()
  const paired = run.map((match) => {
    if (match.sent.length > 0) return match
    const [best] = gone
      .filter((each) => !taken.has(each))
      .map((each) => ({ each, share: likeness({ sent: each.sent, came: match.came }) }))
      .toSorted((one, other) => other.share - one.share)
    if (best === undefined || best.share < leastShared) return match
    taken.add(best.each)
    return { ...match, sent: best.each.sent }
  })
  return paired.filter((match) => !taken.has(match))
}

/** The share of words that both sides have, of the longer one. */
function likeness({ sent, came }: Pick<Match, 'sent' | 'came'>): number {
  const [before, now] = [sent.flatMap((each) => wordsIn(textOf(each))), came.flatMap(({ text }) => wordsIn(text))]
  const left = new Map<string, number>()
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = now.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return shared.length / Math.max(before.length, now.length, 1)
}
