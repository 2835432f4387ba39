import { toString as wordsOf } from 'mdast-util-to-string'
import type { Inline, Words } from '../model/document.ts'
import { joinedWords } from '../model/stretches.ts'
import type { Phrase } from './claim.ts'

type PhrasePart = string | Inline | readonly Inline[]

/**
 * Builds a phrase as inline nodes: phrase`in ${place}`. Words that meet are joined into one node, so that two ways to
 * write a phrase give the same tree.
 */
export function phrase(strings: TemplateStringsArray, ...parts: readonly PhrasePart[]): Inline[] {
  return join(strings.flatMap((words, index) => [[said(words)], nodesOf(parts[index])]))
}

function nodesOf(part: PhrasePart | undefined): Phrase {
  if (part === undefined) return []
  return typeof part === 'string' ? [said(part)] : 'type' in part ? [part] : part
}

function said(value: string): Words {
  return { type: 'text', value }
}

/** Joins phrases without anything between them; words that meet become one node, and none that was given is changed. */
export function join(phrases: readonly Phrase[]): Inline[] {
  const joined: Inline[] = []
  let meeting: Words[] = []
  const end = (): void => {
    const [first, ...others] = meeting
    if (first !== undefined) joined.push(others.length === 0 ? first : joinedWords(meeting))
    meeting = []
  }
  for (const node of phrases.flat()) {
    if (node.type !== 'text') {
      end()
      joined.push(node)
    } else if (node.value !== '') meeting.push(node)
  }
  end()
  return joined
}

/** Joins phrases with words between them, and other words before the last: "a, b and c", "a、b和c". */
export function joinWith(items: readonly Phrase[], between: string, beforeLast: string): Inline[] {
  return join(
    items.flatMap((item, index) =>
      index === 0 ? [item] : [[said(index === items.length - 1 ? beforeLast : between)], item],
    ),
  )
}

/** The words of a phrase alone, for places that take no marks: contents, captions, properties. */
export function plain(phrase: Phrase): string {
  return wordsOf([...phrase])
}
