import { fill, lineEndOf } from './lines-of.ts'
import { width } from './replace-words.ts'

/** How a value can be written after its key or dash: what stands on that line, and the lines below, if any. */
export interface Style {
  readonly onLine: string
  readonly below: readonly string[]
}

/** Words that YAML takes for nothing else; between brackets a comma would part them. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N}/ .()’,-]*$/u

const slugs = /^[a-z0-9][a-z0-9/-]*$/

/**
 * Lists the styles in which words can be written, the best first: as they are, folded below the key, in quotes.
 * In brackets and braces there is no room below.
 */
export function stylesOf(value: string, indent: number, inFlow: boolean): readonly Style[] {
  const quoted: Style = { onLine: JSON.stringify(value), below: [] }
  const bare: Style = { onLine: value, below: [] }
  const isShort = indent + value.length <= width - 20
  const words = value.split(' ')
  const isFoldable = !inFlow && words.length > 1 && words.every((word) => word !== '' && !/[\t\r\n]/.test(word))
  const folded: Style = { onLine: '>-', below: fill(words, width - indent) }
  const isPlain = plain.test(value) && isShort && !(inFlow && value.includes(','))
  return [...(isPlain ? [bare] : []), ...(isFoldable ? [folded] : []), quoted]
}

/** Lists the styles of a list of words: ids in brackets, and texts with a dash each. */
export function listStyles(items: readonly string[], indent: number, inFlow: boolean): readonly Style[] {
  const inBrackets = (all: readonly string[]): Style => ({ onLine: `[${all.join(', ')}]`, below: [] })
  if (items.length === 0 || items.every((item) => slugs.test(item))) return [inBrackets(items)]
  const quoted = inBrackets(items.map((item) => JSON.stringify(item)))
  if (inFlow) return [quoted]
  const dashed = items.flatMap((item) => {
    const [style] = stylesOf(item, indent + 2, false)
    return style === undefined ? [] : [`- ${style.onLine}`, ...style.below.map((line) => `  ${line}`)]
  })
  return [{ onLine: '', below: dashed }, quoted]
}

/** Writes the lines below a key or dash, each with its indent, and with the line end before it. */
export function written({ below }: Style, indent: number, text: string): string {
  return below.map((line) => `${lineEndOf(text)}${' '.repeat(indent)}${line}`).join('')
}
