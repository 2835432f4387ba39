import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Contents, ContentsEntry } from '../../../model/document.ts'
import { foreignWords } from '../../../model/foreign-words.ts'
import type { HtmlContext } from '../html-context.ts'
import { inlineNodes } from '../inline-nodes.ts'

/** Sets the contents as nested lists. Each entry is a link to its heading. */
export function contentsElement({ entries, title }: Contents, context: HtmlContext): Element {
  const id = 'contents'
  return h('nav', { className: id, ariaLabelledBy: id }, h('h2', { id }, title), listOf(entries, context))
}

/** A list has the depth of its first entry. A deeper entry stands in a list below the entry before it. */
function listOf(entries: readonly ContentsEntry[], context: HtmlContext): Element {
  const level = entries[0]?.depth ?? 0
  const heads = entries.flatMap((entry, index) => (entry.depth <= level ? [index] : []))
  return h(
    'ul',
    { role: 'list' },
    ...heads.map((from, index) => itemOf(entries.slice(from, heads[index + 1]), context)),
  )
}

function itemOf([entry, ...below]: readonly ContentsEntry[], context: HtmlContext): Element {
  if (entry === undefined) return h('li')
  const label = entry.label === '' ? [] : [h('span', { className: 'label' }, entry.label), ' ']
  return h(
    'li',
    h(
      'a',
      { href: `#${entry.bookmark}` },
      ...label,
      ...inlineNodes(foreignWords(entry.text, context.language), context),
    ),
    ...(below.length === 0 ? [] : [listOf(below, context)]),
  )
}
