import type { Element } from 'hast'
import { h } from 'hastscript'
import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import type { HtmlContext } from '../html-context.ts'

/**
 * Sets, in a draft, what a block was made from: of each statement its id, level, file and line, and the words of the
 * account. In a release there is no such element.
 */
export function sourcesElement(
  sources: readonly StatementId[] | undefined,
  { draft, furniture }: HtmlContext,
): Element | undefined {
  if (draft === undefined || sources === undefined || sources.length === 0) return undefined
  const lines = sources.map((id) => lineOf(id, draft.get(id)))
  return h('div', { className: 'sources' }, h('p', `${furniture.sources}:`), h('ul', ...lines))
}

function lineOf(id: StatementId, statement: Statement | undefined): Element {
  if (statement === undefined) return h('li', h('strong', id))
  const { place, quote, sic } = statement
  const level = statement.kind === 'point' ? ` (${statement.level})` : ''
  const words =
    quote === undefined
      ? []
      : [' ', h('q', { lang: quote.lang }, quote.text), ...(sic ? [' [', h('em', 'sic'), ']'] : [])]
  return h('li', h('strong', id), `${level} ${place.file}:${place.line}`, ...words)
}
