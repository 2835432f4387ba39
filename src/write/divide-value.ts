import { isAlias, isMap, isScalar, type YAMLMap } from 'yaml'
import type { Blanks } from '../model/change.ts'
import { below, type Edit, insert } from './edit.ts'
import { columnOf, lineEndOf } from './lines-of.ts'
import { rangeOf, rangeOfPair } from './range-of.ts'
import type { Standing } from './set-value.ts'

/** Lists the ways to add blank keys to a map, or to make a map of words, which then stand under the key `as`. */
export function divideValue(
  text: string,
  standing: Standing,
  as: string,
  blanks: Blanks,
): readonly (readonly Edit[])[] {
  const { value, inFlow } = standing
  if (isMap(value)) return [addBlanks(text, value, blanks)]
  if (isAlias(value) || !isScalar(value)) return []
  const [from, to] = rangeOf(text, value)
  if (inFlow) return [[insert(from, `{${as}: `), insert(to, `, ${inBraces(blanks)}}`)]]
  return [ontoLines(text, standing, [from, to], as, blanks)]
}

function addBlanks(text: string, map: YAMLMap, blanks: Blanks): readonly Edit[] {
  const [opening, closing] = [map.items[0], map.items.at(-1)]
  if (opening === undefined || closing === undefined) return []
  const [[start], [, end]] = [rangeOfPair(text, opening), rangeOfPair(text, closing)]
  return map.flow === true
    ? [insert(end, `, ${inBraces(blanks)}`)]
    : [below(text, end, linesOf(blanks, columnOf(text, start)).join(lineEndOf(text)))]
}

/** What stands in the line of its key moves below it, two columns in; an item of a list stays where it is. */
function ontoLines(
  text: string,
  { from: key }: Standing,
  [from, to]: readonly [number, number],
  as: string,
  blanks: Blanks,
): readonly Edit[] {
  const isItem = text[key] === '-'
  const indent = columnOf(text, key) + 2
  const before = isItem ? from : text.slice(0, from).trimEnd().length
  const opening = isItem ? `${as}: ` : `${lineEndOf(text)}${' '.repeat(indent)}${as}: `
  return [
    { from: before, to: from, words: opening },
    ...linesWithin(text, from, to).map((start) => insert(start, '  ')),
    below(text, to, linesOf(blanks, indent).join(lineEndOf(text))),
  ]
}

/** The starts of the lines after the first one, but for blank ones. */
function linesWithin(text: string, from: number, to: number): readonly number[] {
  return [...text.slice(from, to).matchAll(/\n(?=[^\r\n]*\S)/g)].map(({ index }) => from + index + 1)
}

function linesOf(blanks: Blanks, indent: number): readonly string[] {
  const space = ' '.repeat(indent)
  return Object.entries(blanks).flatMap(([key, within]) => [
    `${space}${key}:`,
    ...within.map((inner) => `${space}  ${inner}:`),
  ])
}

function inBraces(blanks: Blanks): string {
  return Object.entries(blanks)
    .map(([key, within]) =>
      within.length === 0 ? `${key}: ""` : `${key}: {${within.map((inner) => `${inner}: ""`).join(', ')}}`,
    )
    .join(', ')
}
