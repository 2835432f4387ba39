import { groupBy } from '../model/grouping.ts'
import type { Lang } from '../model/names.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Text } from '../model/text.ts'

/** What a key of the notes says: words, by language, or a word of the notes themselves. A list is a fact for each. */
export interface Fact {
  readonly key: string
  readonly value: Text | string
}

/** In what a key differs; of words, in which language. What is on one side alone was added or dropped. */
export interface Difference {
  readonly key: string
  readonly language?: Lang
  readonly before?: string
  readonly after?: string
}

/** Tells in what facts differ, key by key. That something stands elsewhere in its list is no difference. */
export function differencesBetween(before: readonly Fact[], after: readonly Fact[]): readonly Difference[] {
  const [were, are] = [groupBy(before, ({ key }) => key), groupBy(after, ({ key }) => key)]
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key) =>
    paired(valuesIn(were.get(key)), valuesIn(are.get(key))).flatMap(([was, is]) => inEach(key, was, is)),
  )
}

type Value = Fact['value']

function valuesIn(facts: readonly Fact[] = []): readonly Value[] {
  return facts.map(({ value }) => value)
}

/** What stands in both lists is out of the way; of the rest, the first goes with the first. */
function paired(
  before: readonly Value[],
  after: readonly Value[],
): readonly (readonly [was: Value | undefined, is: Value | undefined])[] {
  const [gone, come] = [without(before, after), without(after, before)]
  const longest = gone.length > come.length ? gone : come
  return longest.map((_, index) => [gone[index], come[index]])
}

/** Leaves out of a list what stands in another, as often as it stands there. */
function without(list: readonly Value[], other: readonly Value[]): readonly Value[] {
  const left = new Map<string, number>()
  for (const value of other) left.set(keyOf(value), (left.get(keyOf(value)) ?? 0) + 1)
  return list.filter((value) => {
    const count = left.get(keyOf(value)) ?? 0
    left.set(keyOf(value), count - 1)
    return count <= 0
  })
}

function keyOf(value: Value): string {
  return JSON.stringify(typeof value === 'string' ? value : Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b)))
}

function inEach(key: string, was: Value | undefined, is: Value | undefined): readonly Difference[] {
  const [before, after] = [byLanguage(was), byLanguage(is)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((language) => before.get(language) !== after.get(language))
    .map((language) => {
      const [old, now] = [before.get(language), after.get(language)]
      return {
        key,
        ...(language !== undefined && { language }),
        ...(old !== undefined && { before: old }),
        ...(now !== undefined && { after: now }),
      }
    })
}

/** A word of the notes is of no language. */
function byLanguage(value: Value | undefined): ReadonlyMap<Lang | undefined, string> {
  if (value === undefined) return new Map()
  return new Map<Lang | undefined, string>(typeof value === 'string' ? [[undefined, value]] : Object.entries(value))
}
