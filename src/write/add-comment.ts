import { isDeepStrictEqual } from 'node:util'
import type { NotePath } from '../model/change.ts'
import { fill, lineEndOf, lineStart } from './lines-of.ts'
import { meaningOf, parsed } from './meaning.ts'
import { width } from './replace-words.ts'
import { nodeAt } from './standing-at.ts'

/**
 * Adds a comment of YAML above what stands at a path, in lines of its own; what cannot be printed is left out of it.
 * One that stands there already is not added again. Undefined where there is no line of its own to be above.
 */
export function addComment(text: string, path: NotePath, comment: string): string | undefined {
  const offset = nodeAt(parsed(text), path)?.range?.[0]
  if (offset === undefined) return undefined
  const start = lineStart(text, offset)
  const indent = /^ */.exec(text.slice(start))?.[0] ?? ''
  if (!/^(?:- *)*$/.test(text.slice(start + indent.length, offset))) return undefined
  const words = wordsOf(comment)
  const end = lineEndOf(text)
  const lines = fill(words, width - indent.length - 2).map((line) => `${indent}# ${line}${end}`)
  if (commentAbove(text, start).includes(lines.join(''))) return text
  const added = text.slice(0, start) + lines.join('') + text.slice(start)
  return isDeepStrictEqual(meaningOf(parsed(added)), meaningOf(parsed(text))) ? added : undefined
}

/** Tells whether a comment stands above a line of a text, by its number, however it is broken into lines there. */
export function hasCommentAbove(lines: readonly string[], line: number, comment: string): boolean {
  const above: string[] = []
  for (let at = line - 2; /^[ \t]*#/.test(lines[at] ?? ''); at -= 1) above.unshift((lines[at] ?? '').replace('#', ''))
  return ` ${wordsOf(above.join(' ')).join(' ')} `.includes(` ${wordsOf(comment).join(' ')} `)
}

/** Lists the words of a comment; what cannot be printed parts them. */
function wordsOf(comment: string): readonly string[] {
  return comment
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** The lines of comment that stand right above a line. */
function commentAbove(text: string, start: number): string {
  return /(?:(?<=^|\n)[ \t]*#.*\r?\n)*$/.exec(text.slice(0, start))?.[0] ?? ''
}
