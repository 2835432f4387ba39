import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import type { SetLine } from './line.ts'
import { setText } from './set-text.ts'

/**
 * Sets as much of a run as stands on one line of a width, in points. If it is too long, words at its end are replaced
 * by an ellipsis; if not even one word fits, as where no spaces are written, letters are. Returns `undefined` if no
 * letter fits either.
 */
export function lineToFit(run: TextRun, width: number, typography: Typography): SetLine | undefined {
  const lineOf = (text: string): SetLine | undefined => {
    const lines = setText([{ ...run, text }], { width, fill: 'ragged' }, typography)
    return lines.length === 1 ? lines[0] : undefined
  }
  const words = run.text.split(' ')
  const letters = [...(words[0] ?? '')]
  return (
    lineOf(run.text) ??
    mostOf(words.length, (count) => lineOf(`${words.slice(0, count).join(' ')} …`)) ??
    mostOf(letters.length, (count) => lineOf(`${letters.slice(0, count).join('')}…`))
  )
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
