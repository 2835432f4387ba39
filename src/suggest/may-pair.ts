import { kindOf } from '../model/choice.ts'
import type { Lang } from '../model/names.ts'
import { keyedTies } from '../model/ties.ts'
import { mannerOf } from '../model/verbs.ts'
import type { Compared } from './compared.ts'

/**
 * Makes what tells whether two statements, by their places in a list, may be proposed to one another: not if they are
 * of one session, or tied, or declined, or in the same words, which the report brings together by itself.
 */
export function mayPairIn(all: readonly Compared[], language: Lang): (one: number, other: number) => boolean {
  const [sessions, words] = [numbersOf(all, ({ session }) => session), wordingsIn(all, language)]
  const tied = tiedIn(all)
  return (one, other) =>
    sessions[one] !== sessions[other] && words[one] !== words[other] && !tied[one]?.has(other) && !tied[other]?.has(one)
}

/** Numbers what statements say and do with it, in one language: by equal numbers the report brings them together. */
export function wordingsIn(all: readonly Compared[], language: Lang): Int32Array {
  return numbersOf(all, (one) => sameAs(one, language))
}

/** Gives equal names the same number; what has no name is like nothing else. */
function numbersOf(all: readonly Compared[], nameOf: (one: Compared) => string | undefined): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(all, (one, place) => {
    const name = nameOf(one)
    if (name === undefined) return -1 - place
    const number = known.get(name) ?? known.size
    known.set(name, number)
    return number
  })
}

/** Names what a statement says and does with it; a full sentence and a vote are their own. */
function sameAs({ statement, text }: Compared, language: Lang): string | undefined {
  if (statement.kind === 'dilemma') return `${kindOf(statement.choice)} ${text[language]}`
  if (statement.kind === 'vote' || statement.wording.as === 'sentence') return undefined
  return `${mannerOf(statement.verb)} ${text[language]}`
}

/** Lists for each statement the places of those that it is tied to, or declined with; undefined for none. */
export function tiedIn(all: readonly Compared[]): readonly (ReadonlySet<number> | undefined)[] {
  const places = new Map(all.map(({ statement }, place) => [statement.id, place]))
  return all.map(({ statement }) => {
    const tied = keyedTies(statement).flatMap(({ tie }) => places.get(tie.to) ?? [])
    return tied.length === 0 ? undefined : new Set(tied)
  })
}
