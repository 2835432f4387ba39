import type { Inline } from '../model/document.ts'

type Part = string | Inline | readonly Inline[]

/**
 * Builds a phrase as inline nodes: phrase`in ${place}`. Words that meet are joined into one node, so that two ways to write a phrase give the same tree.
 */
export function phrase(strings: TemplateStringsArray, ...parts: readonly Part[]): Inline[] {
  return join(strings.flatMap((words, index) => [[{ type: 'text', value: words }], nodes(parts[index] ?? '')]))
}

/** Joins phrases without anything between them. */
export function join(phrases: readonly (readonly Inline[])[]): Inline[] {
  const joined: Inline[] = []
  for (const node of phrases.flat()) {
    const last = joined.at(-1)
    if (node.type !== 'text') joined.push(node)
    else if (last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else if (node.value !== '') joined.push(node)
  }
  return joined
}

function nodes(part: Part): readonly Inline[] {
  if (typeof part === 'string') return [{ type: 'text', value: part }]
  return 'type' in part ? [part] : part
}
