import type { Document } from 'yaml'
import { visit } from 'yaml'

/**
 * Finds the no-break space that stands where YAML wants an ordinary one: in the indent of a line, after its dash, or
 * after the colon of its key. Answers with its offset in the line.
 */
export function offsetOfNoBreakSpace(line: string): number | undefined {
  const found = new RegExp(misleading).exec(line)
  return found === null ? undefined : found[0].length
}

/**
 * Finds such spaces in a file that YAML can read, where it takes them for letters of a word without quotation marks. In
 * any other place of a text they are what was meant, as in `p. 4`. The answer is their offsets in the file.
 */
export function noBreakSpaces(document: Document, text: string): readonly number[] {
  const lines = [...text.matchAll(new RegExp(misleading, 'gm'))]
  if (lines.length === 0) return []
  const starts = new Set<number>()
  visit(document, {
    Scalar(_, { type, range }) {
      if (type === 'PLAIN' && range) starts.add(range[0])
    },
  })
  return lines
    .filter(({ index, 1: indent = '' }) => starts.has(index + indent.length))
    .map(({ index, 0: before }) => index + before.length)
}

const misleading = /^( *(?:- +)*)(?:-|[\w-]+: *)?(?=[\u00a0\u2007\u202f])/
