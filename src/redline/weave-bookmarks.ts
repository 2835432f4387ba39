import type { Element } from '../ooxml/read-xml.ts'
import type { Tokens } from './tokens-of.ts'

/** Gives what is never marked and stands before a token of the old and of the new paragraph. */
export interface Woven {
  /** The beginning of a field that ends in another paragraph. */
  readonly opening: readonly Element[]
  readonly old: (index: number) => readonly Element[]
  readonly new_: (index: number) => readonly Element[]
}

/**
 * Weaves the bookmarks of both paragraphs into one. A bookmark of both begins where it first begins and ends where it
 * last ends, so that there are words in it whatever is accepted or rejected. It must be read from the beginning to the
 * end. Parts of fields are those of the new paragraph.
 */
export function weaveBookmarks(from: Tokens, to: Tokens): Woven {
  const [olds, news] = [namesById(from), namesById(to)]
  const shared = new Set([...news.values()].filter((name) => [...olds.values()].includes(name)))
  const idOf = new Map([...news].map(([id, name]) => [name, id]))
  const begun = new Set<string>()
  const ended = new Set<string>()
  const weave = (one: Element, names: ReadonlyMap<string, string>): readonly Element[] => {
    const name = names.get(one.attributes['w:id'] ?? '') ?? ''
    const isKept = !shared.has(name) || (one.name === 'w:bookmarkStart' ? !begun.has(name) : ended.has(name))
    const noted = one.name === 'w:bookmarkStart' ? begun : ended
    noted.add(name)
    const id = shared.has(name) ? idOf.get(name) : undefined
    return isKept ? [id === undefined ? one : { ...one, attributes: { ...one.attributes, 'w:id': id } }] : []
  }
  const opening = (to.fixed.get(0) ?? []).filter((one) => !isBookmark(one))
  return {
    opening,
    old: (index) => (from.fixed.get(index) ?? []).filter(isBookmark).flatMap((one) => weave(one, olds)),
    new_: (index) =>
      (to.fixed.get(index) ?? []).flatMap((one) =>
        isBookmark(one) ? weave(one, news) : opening.includes(one) ? [] : [one],
      ),
  }
}

function isBookmark({ name }: Element): boolean {
  return name === 'w:bookmarkStart' || name === 'w:bookmarkEnd'
}

function namesById({ fixed }: Tokens): ReadonlyMap<string, string> {
  const starts = [...fixed.values()].flat().filter(({ name }) => name === 'w:bookmarkStart')
  return new Map(starts.map(({ attributes }) => [attributes['w:id'] ?? '', attributes['w:name'] ?? '']))
}
