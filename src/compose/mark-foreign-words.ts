import { toString as wordsOf } from 'mdast-util-to-string'
import type { Inline, ReportRoot, Section } from '../model/document.ts'
import { foreignWords } from '../model/foreign-words.ts'
import { forgetful, type Memory } from '../model/memory.ts'
import type { Lang } from '../model/names.ts'
import { slicedWords } from '../model/stretches.ts'

/**
 * Marks the words of a report that stand in another script than its language, where nobody has marked them yet. With a
 * memory, a section that is the same object is looked at once.
 */
export function markForeignWords(root: ReportRoot, language: Lang, memory: Memory = forgetful): ReportRoot {
  return { ...root, children: root.children.map((section) => memory(markedIn<Section>, section, language)) }
}

/** Marks words in a node and in all that it holds. A node in which there are none stays the same object. */
function markedIn<Kind extends object>(node: Kind, language: Lang): Kind {
  if (!('children' in node) || !Array.isArray(node.children)) return node
  const children: readonly object[] = node.children
  const marked = children.flatMap((child) =>
    isWords(child) ? wordsIn(child, language) : [markedIn(child, languageIn(child, language))],
  )
  return marked.length === children.length && marked.every((child, index) => child === children[index])
    ? node
    : { ...node, children: marked }
}

function wordsIn(words: Extract<Inline, { type: 'text' }>, language: Lang): readonly object[] {
  const divided = foreignWords(words.value, language)
  if (divided.length === 1 && divided[0]?.type === 'text') return [words]
  let end = 0
  return divided.map((part) => {
    const start = end
    end += wordsOf(part).length
    const stretch = slicedWords(words, start, end)
    return part.type === 'text' ? stretch : { ...part, children: [stretch] }
  })
}

function isWords(node: object): node is Extract<Inline, { type: 'text' }> {
  return 'type' in node && node.type === 'text'
}

function languageIn(node: object, language: Lang): Lang {
  return 'lang' in node && typeof node.lang === 'string' ? node.lang : language
}
