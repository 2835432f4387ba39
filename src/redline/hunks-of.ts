import { diffArrays } from 'diff'
import type { Token } from './tokens-of.ts'

/** A stretch of a paragraph: tokens that are in both reports, or some that were removed and some that were added. */
export interface Hunk {
  readonly same: boolean
  readonly olds: readonly Token[]
  readonly news: readonly Token[]
}

/** How many tokens may differ before a paragraph counts as rewritten: finding out costs the square of it. */
const mostEdits = 1000

/**
 * Finds in which tokens a paragraph changed. A lone space between two changes changes with them; and where less than
 * half of the words stay, all was rewritten, since nobody can read what is left between so many marks.
 */
export function hunksOf(olds: readonly Token[], news: readonly Token[]): readonly Hunk[] {
  const changes = diffArrays(keysOf(olds), keysOf(news), { maxEditLength: mostEdits })
  if (changes === undefined) return [{ same: false, olds, news }]
  const hunks = withoutLoneBlanks(hunksFrom(changes, olds, news))
  return isRewritten(hunks, olds, news) ? [{ same: false, olds, news }] : hunks
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key)
}

interface Found {
  readonly added: boolean
  readonly removed: boolean
  readonly count: number
}

function hunksFrom(changes: readonly Found[], olds: readonly Token[], news: readonly Token[]): readonly Hunk[] {
  let [old, new_] = [0, 0]
  const hunks: Hunk[] = []
  for (const { added, removed, count } of changes) {
    const hunk = {
      same: !added && !removed,
      olds: added ? [] : olds.slice(old, old + count),
      news: removed ? [] : news.slice(new_, new_ + count),
    }
    ;[old, new_] = [old + hunk.olds.length, new_ + hunk.news.length]
    hunks.push(hunk)
  }
  return joined(hunks)
}

/** Joins changes that follow one another. */
function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const made: Hunk[] = []
  for (const hunk of hunks) {
    const before = made.at(-1)
    if (before === undefined || before.same || hunk.same) made.push(hunk)
    else made.splice(-1, 1, { same: false, olds: [...before.olds, ...hunk.olds], news: [...before.news, ...hunk.news] })
  }
  return made
}

function withoutLoneBlanks(hunks: readonly Hunk[]): readonly Hunk[] {
  return joined(
    hunks.map((hunk, index) => {
      const isBetween = index > 0 && index < hunks.length - 1
      const isLone = hunk.same && hunk.news.length === 1 && hunk.news[0]?.kind === 'blank'
      return isBetween && isLone ? { ...hunk, same: false } : hunk
    }),
  )
}

function isRewritten(hunks: readonly Hunk[], olds: readonly Token[], news: readonly Token[]): boolean {
  const kept = hunks.filter(({ same }) => same).flatMap((hunk) => hunk.news)
  return wordsIn(kept) * 2 < Math.max(wordsIn(olds), wordsIn(news))
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length
}
