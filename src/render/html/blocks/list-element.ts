import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ColumnList } from '../../../model/document.ts'
import type { HtmlContext } from '../html-context.ts'
import { inlineNodes } from '../inline-nodes.ts'

/** A list of fewer items stands in one column. */
const fewestInColumns = 4

/** Sets a list of short items with its title. The styles put it into as many columns as there is room for. */
export function listElement({ children, data }: ColumnList, context: HtmlContext): Element {
  const items = children.map((item) => h('li', {}, ...inlineNodes(item.children, context)))
  const className = children.length < fewestInColumns ? 'names' : ['names', 'columns']
  return h(
    'div',
    { className: 'list' },
    ...(data?.title === undefined ? [] : [h('p', { className: 'list-title' }, ...inlineNodes(data.title, context))]),
    h('ul', { className, role: 'list' }, ...items),
  )
}
