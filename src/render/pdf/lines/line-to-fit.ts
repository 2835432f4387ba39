import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import { breakPlaces } from './break-places.ts'
import { hasIdeographs } from './chinese-spacing.ts'
import type { SetLine } from './line.ts'
import { setText } from './set-text.ts'

/**
 * Sets as much of a run as stands on one line of a width, in points. If it is too long, words at its end are replaced
 * by an ellipsis; in Chinese, which has no spaces, characters from where a line may begin. If not even one word fits,
 * letters are. Returns `undefined` if no letter fits either.
 */
export function lineToFit(run: TextRun, width: number, typography: Typography): SetLine | undefined {
  const lineOf = (text: string): SetLine | undefined => {
    const lines = setText([{ ...run, text }], { width, fill: 'ragged' }, typography)
    return lines.length === 1 ? lines[0] : undefined
  }
  const whole = lineOf(run.text)
  if (whole) return whole
  const cuts = cutsOf(run)
  const letters = [...run.text.slice(0, cuts[0]?.at)]
  return (
    mostOf(cuts.length + 1, (count) => lineOf(cutAt(run.text, cuts[count - 1]))) ??
    mostOf(letters.length, (count) => lineOf(`${letters.slice(0, count).join('')}…`))
  )
}

/** A place where a text may be cut: after the white between words, or between characters that have none. */
interface Cut {
  readonly at: number
  readonly spaced: boolean
}

function cutsOf(run: TextRun): readonly Cut[] {
  const { text } = run
  if (!hasIdeographs(text)) return [...text.matchAll(/ /g)].map(({ index }) => ({ at: index, spaced: true }))
  return [...breakPlaces([{ ...run, tied: false }], text).keys()]
    .map((at) => ({ at, spaced: text.charAt(at - 1) === ' ' }))
    .filter(({ at, spaced }) => spaced || hasIdeographs(text.slice(at - 1, at + 1)))
}

/** A mark that closes no quotation and no bracket says that more follows, as the ellipsis does. */
function cutAt(text: string, cut: Cut | undefined): string {
  const kept = text.slice(0, cut?.at)
  return cut?.spaced === false ? `${kept.replace(/[，、：；。—]+$/u, '')}……` : `${kept.trimEnd()} …`
}

/**
 * Finds the line with the most parts, fewer than all of them. The number is doubled until a line does not fit, so that
 * of a very long text little is looked at, and then found by bisection.
 */
function mostOf(all: number, lineOf: (count: number) => SetLine | undefined): SetLine | undefined {
  let most: SetLine | undefined
  let fits = 0
  let tooMany = all
  for (let count = 1; count > fits && count < tooMany; count = Math.min(2 * fits, Math.floor((fits + tooMany) / 2))) {
    const line = lineOf(count)
    if (line) [fits, most] = [count, line]
    else tooMany = count
  }
  return most
}
