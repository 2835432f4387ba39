import { changeElements, element } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'

/** Gives what stands in the old report the names that its bookmarks have in the new file. */
export type Rename = (from: Element) => Element

/** Word allows 40 characters for a name; ours have at most 38. */
const renamed = (name: string): string => `${name}_w`

/**
 * Renames the bookmarks of the old report that the new one has on another thing: a paragraph that was moved is in the
 * file twice, and its bookmark cannot be. What refers to them is renamed with them.
 */
export function renameBookmarks(names: ReadonlySet<string>): Rename {
  if (names.size === 0) return (from) => from
  const nameOf = (name: string): string => (names.has(name) ? renamed(name) : name)
  const change = (attribute: string) => (from: Element) => {
    const name = from.attributes[attribute]
    return name === undefined || !names.has(name)
      ? from
      : { ...from, attributes: { ...from.attributes, [attribute]: renamed(name) } }
  }
  const changes = {
    'w:bookmarkStart': change('w:name'),
    'w:hyperlink': change('w:anchor'),
    'w:instrText': (from: Element) => {
      const text = from.children.join('')
      const changed = text.replace(/\b((?:PAGE|NOTE)?REF )(\w+)/g, (_, field, name) => `${field}${nameOf(name)}`)
      return changed === text ? from : { ...from, children: [changed] }
    },
  }
  return (from) => changeElements(from, changes) ?? element(from.name)
}
