import type { StatementId } from '../../src/model/names.ts'
import type { Notes } from '../../src/model/notes.ts'
import { wordsFor } from '../../src/model/text.ts'
import { comparedIn } from '../../src/suggest/compared.ts'

/**
 * Lists for each statement the others of other sessions, the most alike first, as the plainest means tells: TF-IDF over
 * the words as they are written.
 */
export function plainNearest(notes: Notes): ReadonlyMap<StatementId, readonly StatementId[]> {
  const all = comparedIn(notes)
  const counts = all.map(({ text }) => countsOf(wordsFor(text, [notes.language])))
  const having = new Map<string, number>()
  for (const own of counts) for (const word of own.keys()) having.set(word, (having.get(word) ?? 0) + 1)
  const vectors = counts.map((own) => vectorOf(own, having, all.length))
  return new Map(
    all.map(({ statement, session }, at) => {
      const others = all.flatMap((other, place) => {
        const isOther =
          other.session !== session && (other.statement.kind === 'dilemma') === (statement.kind === 'dilemma')
        return isOther ? [{ id: other.statement.id, score: product(vectors[at], vectors[place]) }] : []
      })
      return [statement.id, others.sort((a, b) => b.score - a.score).map(({ id }) => id)]
    }),
  )
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function vectorOf(
  counts: ReadonlyMap<string, number>,
  having: ReadonlyMap<string, number>,
  all: number,
): ReadonlyMap<string, number> {
  const raw = [...counts].map(([word, count]): [string, number] => [
    word,
    count * (Math.log((1 + all) / (1 + (having.get(word) ?? 0))) + 1),
  ])
  const length = Math.hypot(...raw.map(([, weight]) => weight))
  return new Map(raw.map(([word, weight]) => [word, weight / length]))
}

function product(one: ReadonlyMap<string, number> = new Map(), other: ReadonlyMap<string, number> = new Map()): number {
  return [...one].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0)
}
