import type { Element } from 'hast'
import { h } from 'hastscript'
import type { StatementId } from '../../../model/names.ts'
import type { SourceWords } from '../../../model/report.ts'
import type { Statement } from '../../../model/statement.ts'
import { statementFacts } from '../../statement-facts.ts'
import type { HtmlContext } from '../html-context.ts'

/**
 * Sets, in a draft, what a block was made from: of each statement its id, what is known of it, and the words of the
 * account. In a release there is no such element.
 */
export function sourcesElement(
  sources: readonly StatementId[] | undefined,
  { draft, furniture }: HtmlContext,
): Element | undefined {
  if (draft === undefined || sources === undefined || sources.length === 0) return undefined
  const lines = sources.map((id) => lineOf(id, draft.get(id), furniture.sources))
  return h('div', { className: 'sources' }, h('p', furniture.sources.opening), h('ul', ...lines))
}

function lineOf(id: StatementId, statement: Statement | undefined, told: SourceWords): Element {
  if (statement === undefined) return h('li', h('strong', id))
  const { quote, sic } = statement
  const words =
    quote === undefined
      ? []
      : [' ', h('q', { lang: quote.lang }, quote.text), ...(sic ? [' [', h('em', told.sic), ']'] : [])]
  return h('li', h('strong', id), ` · ${statementFacts(statement, told)}`, ...words)
}
