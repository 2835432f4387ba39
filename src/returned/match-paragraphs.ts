import { joinNeighbours } from '../model/grouping.ts'
import { type Base, type BaseParagraph, textOf } from '../ooxml/base.ts'
import { pairInOrder } from '../ooxml/pair-in-order.ts'
import { areTooMany, type Pairable } from '../ooxml/pairable.ts'
import type { WordParagraph } from '../ooxml/paragraphs.ts'
import { likeness, type Match, wordsIn } from './match.ts'
import { withMoved } from './moved-paragraphs.ts'

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
  const added = run.filter(({ sent }) => sent.length === 0)
  if (areTooMany(gone, added)) return run
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
