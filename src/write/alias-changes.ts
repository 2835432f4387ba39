import { isMap, isScalar, isSeq, visit } from 'yaml'
import type { Change, NotePath } from '../model/change.ts'
import { meaningOf, parsed } from './meaning.ts'

/** Lists the changes that put the id of a theme in the place of its aliases, in the text of a session. */
export function aliasChanges(series: string, session: string): readonly Change[] {
  const ids = aliasesIn(meaningOf(parsed(series)))
  const changes: Change[] = []
  visit(parsed(session), {
    Pair: (_, { key, value }, above) => {
      if (!isScalar(key) || key.value !== 'theme') return
      const path = pathOf([...above])
      if (isScalar(value)) changes.push(...changeOf([...path, 'theme'], value.value, ids))
      if (isSeq(value))
        for (const [index, one] of value.items.entries())
          changes.push(...changeOf([...path, 'theme', index], isScalar(one) ? one.value : undefined, ids))
    },
  })
  return changes
}

function changeOf(path: NotePath, name: unknown, ids: ReadonlyMap<string, string>): readonly Change[] {
  const id = typeof name === 'string' ? ids.get(name) : undefined
  return id === undefined ? [] : [{ do: 'set', path, value: id }]
}

function aliasesIn(series: unknown): ReadonlyMap<string, string> {
  const themes = listIn(series, 'themes')
  return new Map(
    themes.flatMap((theme) => {
      const [id, aliases] = [valueIn(theme, 'id'), listIn(theme, 'aliases')]
      return typeof id === 'string'
        ? aliases.flatMap((alias) => (typeof alias === 'string' ? [[alias, id] as const] : []))
        : []
    }),
  )
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const found = valueIn(value, key)
  return Array.isArray(found) ? found : []
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

/** The path of a pair, from what stands above it: documents, groups, pairs and lists. */
function pathOf(above: readonly unknown[]): NotePath {
  return above.flatMap((node, index): NotePath => {
    const next = above[index + 1]
    if (isSeq(node)) return [node.items.indexOf(next)]
    if (isMap(node) || typeof node !== 'object' || node === null || !('key' in node)) return []
    return isScalar(node.key) ? [String(node.key.value)] : []
  })
}
