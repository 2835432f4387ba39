import type { Element } from 'hast'
import { h } from 'hastscript'
import type { StatementId } from '../../../model/names.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Setting } from '../setting.ts'

/**
 * Sets, in a draft, what a block was made from: statement, level, file and line, and the account's own words. Nothing
 * in a release.
 */
export function sourcesElement(
  sources: readonly StatementId[] | undefined,
  { draft, furniture }: Setting,
): Element | undefined {
  if (draft === undefined || sources === undefined || sources.length === 0) return undefined
  const lines = sources.flatMap((id) => draft.get(id) ?? []).map(lineOf)
  return h('div', { className: 'sources' }, h('p', `${furniture.sources}:`), h('ul', ...lines))
}

function lineOf(statement: Statement): Element {
  const { id, place, quote, sic } = statement
  const level = statement.kind === 'point' ? ` (${statement.level})` : ''
  const words =
    quote === undefined
      ? []
      : [' ', h('q', { lang: quote.lang }, quote.text), ...(sic ? [' [', h('em', 'sic'), ']'] : [])]
  return h('li', h('strong', id), `${level} ${place.file}:${place.line}`, ...words)
}
