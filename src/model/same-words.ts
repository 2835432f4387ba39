import { SameTexts } from './same-texts.ts'
import type { Point } from './statement.ts'
import { sameText } from './text.ts'
import { mannerOf } from './verbs.ts'

/** Tells whether two points say the same in the same words. A full sentence names its own meeting and is its own. */
export function saysTheSame(a: Point, b: Point): boolean {
  return a.wording.as !== 'sentence' && mannersOf(a) === mannersOf(b) && sameText(a.wording.text, b.wording.text)
}

/** Points, looked up by what they say in the same words: as `saysTheSame` tells, without comparing all with all. */
export class SameWords {
  readonly #byManner = new Map<string, SameTexts<Point>>()

  constructor(points: readonly Point[] = []) {
    for (const point of points) this.add(point)
  }

  add(point: Point): void {
    if (point.wording.as === 'sentence') return
    const own = this.#byManner.get(mannersOf(point)) ?? new SameTexts<Point>()
    this.#byManner.set(mannersOf(point), own)
    own.add(point.wording.text, point)
  }

  /** Finds the first of the other points that says the same. */
  first(point: Point): Point | undefined {
    return this.#byManner.get(mannersOf(point))?.first(point.wording.text, point)
  }

  /** Finds for each language of a point the first point that says the same and has that language too. */
  firstInEach(point: Point): readonly Point[] {
    return this.#byManner.get(mannersOf(point))?.firstInEach(point.wording.text) ?? []
  }

  /** Counts the points that say the same, that point among them. */
  count(point: Point): number {
    return this.#byManner.get(mannersOf(point))?.count(point.wording.text) ?? 0
  }
}

/** Names how a point says its words, and what it does with them. */
function mannersOf({ wording, verb }: Point): string {
  return `${wording.as} ${mannerOf(verb)}`
}
