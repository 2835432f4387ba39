import { toString as wordsOf } from 'mdast-util-to-string'
import type { Inline } from '../model/document.ts'
import { joinedWords } from '../model/stretches.ts'
import type { Phrase } from './claim.ts'

type PhrasePart = string | Inline | readonly Inline[]

/**
 * Builds a phrase as inline nodes: phrase`in ${place}`. Words that meet are joined into one node, so that two ways to
 * write a phrase give the same tree.
 */
export function phrase(strings: TemplateStringsArray, ...parts: readonly PhrasePart[]): Inline[] {
  const joined: Inline[] = []
  strings.forEach((words, index) => {
    add(joined, { type: 'text', value: words })
    const part = parts[index]
    if (typeof part === 'string') add(joined, { type: 'text', value: part })
    else if (part !== undefined && 'type' in part) add(joined, part)
    else part?.forEach((node) => add(joined, node))
  })
  return joined
}

/** Joins phrases without anything between them. */
export function join(phrases: readonly (readonly Inline[])[]): Inline[] {
  const joined: Inline[] = []
  for (const nodes of phrases) for (const node of nodes) add(joined, node)
  return joined
}

/** Joins phrases with words between them, and other words before the last: "a, b and c", "a、b和c". */
export function joinWith(items: readonly Phrase[], between: string, beforeLast: string): Inline[] {
  const words = (value: string): readonly Inline[] => [{ type: 'text', value }]
  return join(
    items.flatMap((item, index) =>
      index === 0 ? [item] : [words(index === items.length - 1 ? beforeLast : between), item],
    ),
  )
}

/** Nodes that were given are never changed: words that meet make a new one. */
function add(joined: Inline[], node: Inline): void {
  const last = joined.at(-1)
  if (node.type !== 'text') joined.push(node)
  else if (last?.type === 'text') joined[joined.length - 1] = joinedWords(last, node)
  else if (node.value !== '') joined.push(node)
}

/** The words of a phrase alone, for places that take no marks: contents, captions, properties. */
export function plain(phrase: Phrase): string {
  return wordsOf([...phrase])
}
