import type { Parents } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import type { Contents, CrossReference, LanguageRun, Masthead, NumberedParagraph } from '../../model/document.ts'

type HandlerArguments<Node> = [
  node: Node,
  parent: Parents | undefined,
  ...rest: Parameters<Handle> extends [unknown, unknown, ...infer Rest] ? Rest : never,
]

/** Writes the nodes that mdast does not have. */
export const handlers = { numberedParagraph, contents, masthead, languageRun, crossReference }

/** Writes a paragraph with its own number. Items are indented below it, as if they were paragraphs of a list item. */
function numberedParagraph(...[node, , state, info]: HandlerArguments<NumberedParagraph>): string {
  const exit = state.enter('paragraph')
  const words = state.containerPhrasing(node, { ...info, before: ' ', after: '\n' })
  exit()
  return state.indentLines(
    `${node.label} ${words}`,
    (line, _index, blank) => (blank ? '' : '    '.repeat(node.level)) + line,
  )
}

function contents(node: Contents): string {
  const entries = node.entries.map(
    ({ depth, label, text }) => `${'  '.repeat(depth - 2)}- ${label === '' ? '' : `${label} `}${text}`,
  )
  return [`**${node.title}**`, '', ...entries].join('\n')
}

function masthead(node: Masthead): string {
  const head = `**${node.organization}**${node.symbol === undefined ? '' : ` ${node.symbol}`}`
  return [head, ...node.organs, ...node.lines, ...node.meeting].join('\\\n')
}

function languageRun(...[node, , state, info]: HandlerArguments<LanguageRun>): string {
  return state.containerPhrasing(node, info)
}

function crossReference(...[node, , state, info]: HandlerArguments<CrossReference>): string {
  return state.safe(node.value, info)
}
