import { isAlias, isMap, isScalar, type Node } from 'yaml'
import type { Edit } from './edit.ts'
import { columnOf, lineEnd } from './lines-of.ts'
import { rangeOf } from './range-of.ts'
import { replaceWords } from './replace-words.ts'
import { listStyles, type Style, stylesOf, written } from './written-values.ts'

/** A value that is there, with what tells where it stands. */
export interface Standing {
  readonly value: Node
  /** The offset of its key, or of its dash. */
  readonly from: number
  /** It stands between brackets or braces. */
  readonly inFlow: boolean
}

/** Lists the ways to give a value that is there other words or items, the best first; none for keys, or an alias. */
export function setValue(
  text: string,
  { value: node, from, inFlow }: Standing,
  value: string | readonly string[],
): readonly (readonly Edit[])[] {
  if (isAlias(node) || isMap(node)) return []
  const indent = columnOf(text, from) + 2
  const inPlace = isScalar(node) && typeof value === 'string' ? replaceWords(text, node, value) : undefined
  const styles = typeof value === 'string' ? stylesOf(value, indent, inFlow) : listStyles(value, indent, inFlow)
  return [...(inPlace ? [[inPlace]] : []), ...styles.map((style) => anew(text, node, style, indent))]
}

/** Replaces a value whole. A comment after it stays on its line, above the lines of the new one. */
function anew(text: string, node: Node, style: Style, indent: number): readonly Edit[] {
  const [start, to] = rangeOf(text, node)
  if (start === to) return ontoBlank(text, start, style, indent)
  const from = style.onLine === '' ? text.slice(0, start).trimEnd().length : start
  const lines = written(style, indent, text)
  const end = lineEnd(text, to)
  if (lines === '' || text.slice(to, end).trim() === '') return [{ from, to, words: `${style.onLine}${lines}` }]
  return [
    { from, to, words: style.onLine },
    { from: end, to: end, words: lines },
  ]
}

/** Behind a key without words: they follow its colon, and a comment there stays on the line. */
function ontoBlank(text: string, at: number, style: Style, indent: number): readonly Edit[] {
  const from = text.slice(0, at).trimEnd().length
  const lines = written(style, indent, text)
  const end = lineEnd(text, from)
  const onLine = { from, to: from, words: style.onLine === '' ? '' : ` ${style.onLine}` }
  return lines === '' ? [onLine] : [onLine, { from: end, to: end, words: lines }]
}
