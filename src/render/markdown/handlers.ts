import type { Parents } from 'mdast'
import type { Handle, State } from 'mdast-util-to-markdown'
import type { Contents, CrossReference, LanguageRun, NumberedParagraph } from '../../model/document.ts'

type HandlerArguments<Node> = [
  node: Node,
  parent: Parents | undefined,
  ...rest: Parameters<Handle> extends [unknown, unknown, ...infer Rest] ? Rest : never,
]

/** Writes the nodes that mdast does not have. */
export const handlers = { numberedParagraph, contents, languageRun, crossReference }

/**
 * Writes a paragraph with its own number, which Markdown reads as that of a list item. Items stand below it, as its
 * further paragraphs. The words are written as those that begin a line: after the number, `- so` would begin a list.
 */
function numberedParagraph(...[node, parent, state, info]: HandlerArguments<NumberedParagraph>): string {
  const indent = ' '.repeat(node.level === 0 ? 0 : indentBelow(numberAbove(parent, state)) + 2 * (node.level - 1))
  const words = inParagraph(state, () => state.containerPhrasing(node, { ...info, before: '\n', after: '\n' }))
  return state.indentLines(`${node.label} ${words}`, (line, _index, blank) => (blank ? '' : indent) + line)
}

/** The label of the paragraph that the item which is being written belongs to. */
function numberAbove(parent: Parents | undefined, state: State): string {
  for (let index = state.indexStack.at(-1) ?? 0; index >= 0; index -= 1) {
    const sibling = parent?.children[index]
    if (sibling?.type === 'numberedParagraph' && sibling.level === 0) return sibling.label
  }
  return ''
}

/**
 * How far items are indented below a number: to where the words after it begin, and four columns at least. Below a
 * number that is none of Markdown's, such as `S1.`, they are not, since Markdown would take them for code.
 */
function indentBelow(label: string): number {
  return /^\d{1,9}[.)]$/.test(label) ? Math.max(4, label.length + 1) : 0
}

function contents(...[node, , state, info]: HandlerArguments<Contents>): string {
  const plain = (words: string): string =>
    inParagraph(state, () => state.safe(words, { ...info, before: '\n', after: '\n' }))
  const entries = node.entries.map(
    ({ depth, label, text }) => `${'  '.repeat(depth - 2)}- ${plain(label === '' ? text : `${label} ${text}`)}`,
  )
  return [`**${plain(node.title)}**`, '', ...entries].join('\n')
}

/** Writes words where Markdown has a paragraph: only there is what would be a mark in them written as a character. */
function inParagraph(state: State, write: () => string): string {
  const exits = [state.enter('paragraph'), state.enter('phrasing')]
  const written = write()
  for (const exit of exits.toReversed()) exit()
  return written
}

function languageRun(...[node, , state, info]: HandlerArguments<LanguageRun>): string {
  return state.containerPhrasing(node, info)
}

function crossReference(...[node, , state, info]: HandlerArguments<CrossReference>): string {
  return state.safe(node.value, info)
}
