import { groupBy } from '../../model/grouping.ts'
import type { StatementId } from '../../model/names.ts'
import type { KeyedTie } from '../../model/ties.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds pairs of statements that are tied in two ways which exclude each other, in either direction. */
export const tiesAgree = defineRule({
  id: 'ties-agree',
  on: 'series',
  what: 'Two statements are similar, or go against each other, or have nothing to do with each other.',
  why: 'The report cannot call a point similar to one that it disputes.',
  failing: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: late
    theme: integration
    that: planning should start late
    echoes: [early]
    disputes: [early]`),
  clean: inSession(`raised:
  - id: early
    theme: integration
    that: planning should start early
  - id: late
    theme: integration
    that: planning should start late
    disputes: [early]`),
  check: ({ ties }) => {
    const byPair = groupBy(ties, ({ from, tie }) => nameOfPair(from.id, tie.to))
    return [...byPair.values()].flatMap((tied) => {
      const [one, other] = contradiction(tied) ?? []
      if (one === undefined || other === undefined || one.from.id === one.tie.to) return []
      const what = `\`${one.from.id}\` has \`${one.tie.to}\` in \`${one.key}\`, and \`${other.key}\` says otherwise`
      const related = [{ what: `\`${other.key}\` of \`${other.from.id}\``, place: other.tie.place }]
      return [{ what, todo: 'Keep one of the two, and take the other away.', place: one.tie.place, related }]
    })
  },
})

/** The ways in which two statements can be tied: one excludes the others. Other keys say nothing of likeness. */
const ways: Readonly<Record<KeyedTie['key'], 'similar' | 'opposed' | 'unrelated' | undefined>> = {
  echoes: 'similar',
  'same-words-as': 'similar',
  disputes: 'opposed',
  unrelated: 'unrelated',
  resolves: undefined,
  'bears-on': undefined,
  point: undefined,
}

function contradiction(tied: readonly KeyedTie[]): readonly [KeyedTie, KeyedTie] | undefined {
  const [one] = tied.filter(({ key }) => ways[key] !== undefined)
  const other = tied.find(({ key }) => one && ways[key] !== undefined && ways[key] !== ways[one.key])
  return one && other ? [one, other] : undefined
}

function nameOfPair(a: StatementId, b: StatementId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
