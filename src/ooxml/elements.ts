import type { Element } from './read-xml.ts'

/** Makes an element. */
export function element(
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element {
  return { name, attributes, children }
}

/** Lists the elements right inside another, without the text between them: all of them, or those with a name. */
export function elementsIn({ children }: Element, name?: string): readonly Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** Follows a path of names down from an element; undefined where there is no element with the next name. */
export function elementAt(from: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => found && elementsIn(found, name)[0], from)
}

/** Lists the elements with one of these names at any depth, in the order of the document. */
export function elementsBelow(from: Element, names: readonly string[]): readonly Element[] {
  const found: Element[] = []
  const look = ({ children }: Element): void => {
    for (const child of children) {
      if (typeof child === 'string') continue
      if (names.includes(child.name)) found.push(child)
      look(child)
    }
  }
  look(from)
  return found
}

/**
 * Changes the elements of a tree by their names, from the innermost out; a change to undefined takes the element out.
 * What is not changed is the same object as before.
 */
export function changeElements(
  from: Element,
  changes: Readonly<Record<string, (element: Element) => Element | undefined>>,
): Element | undefined {
  const children = from.children.flatMap((child) =>
    typeof child === 'string' ? child : (changeElements(child, changes) ?? []),
  )
  const isSame = children.length === from.children.length && children.every((child, at) => child === from.children[at])
  const inside = isSame ? from : { ...from, children }
  const change = Object.hasOwn(changes, from.name) ? changes[from.name] : undefined
  return change === undefined ? inside : change(inside)
}
