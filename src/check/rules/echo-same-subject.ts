import type { Patterns, PatternsByLanguage } from '../../model/patterns.ts'
import { patternsOf } from '../../model/patterns.ts'
import type { Point } from '../../model/statement.ts'
import type { Text } from '../../model/text.ts'
import { similarTo } from '../../model/tied-points.ts'
import { goesAgainst } from '../../model/verbs.ts'
import { commonGround } from '../common-ground.ts'
import type { Fault } from '../define-rule.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds points that echo one another and share no word, or seem to say opposite things. */
export const echoSameSubject = defineRule({
  id: 'echo-same-subject',
  on: 'series',
  what: 'Points that echo one another have something in common, and say the same way.',
  why: 'The report sets them in one paragraph as similar; a point that goes against another belongs under `disputes`.',
  failing: inSession(`raised:
  - id: planning-early
    theme: integration
    that: planning should start early
  - id: lunch
    theme: integration
    that: the food was excellent
    echoes: [planning-early]`),
  clean: inSession(`raised:
  - id: planning-early
    theme: integration
    that: planning should start early
  - id: planning-jointly
    theme: integration
    that: early planning should be joint
    echoes: [planning-early]`),
  check: ({ find, points, patterns, memory }) =>
    points.flatMap(({ point }) =>
      similarTo(point).flatMap((id) => {
        const other = find(id)
        return other?.kind !== 'point' || goesAgainst(other.verb) !== goesAgainst(point.verb)
          ? []
          : memory(faultsIn, point, other, patterns)
      }),
    ),
})

/** The key by which one of two points is tied to the other. */
function keyOf(point: Point, other: Point): string {
  return point.sameWordsAs.some(({ to }) => to === other.id) ? 'same-words-as' : 'echoes'
}

function faultsIn(point: Point, other: Point, patterns: PatternsByLanguage): readonly Fault[] {
  return shared(point.wording.text, other.wording.text, patterns).flatMap(([words, others, by]): readonly Fault[] => {
    const ground = commonGround(words, others, by)
    if (ground === 'shared') return []
    const what =
      ground === 'none'
        ? 'This point has no word in common with the one that it echoes'
        : 'This point seems to say the opposite of the one that it echoes'
    const todo =
      `“${words}” and “${others}”: if one goes against the other, write \`disputes:\` instead of ` +
      `\`${keyOf(point, other)}:\`; ` +
      'if they are similar, write `accept:` here, and below it `echo-same-subject:` with the reason.'
    return [{ what, todo, place: point.place, related: [{ what: `\`${other.id}\``, place: other.place }] }]
  })
}

/** Pairs the texts of two points in the first language that both have: translations say the same. */
function shared(
  a: Text,
  b: Text,
  all: PatternsByLanguage,
): readonly (readonly [words: string, others: string, by: Patterns])[] {
  const both = Object.entries(a).flatMap(([language, words]) => {
    const [by, others] = [patternsOf(language, all), b[language]]
    return by === undefined || others === undefined ? [] : [[words, others, by] as const]
  })
  return both.slice(0, 1)
}
