import type { Element } from './read-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Writes a tree as a part of a document, so that reading it gives the same tree: attributes in their order, and every
 * space as it is.
 */
export function writeXml(root: Element): string {
  return declaration + written(root)
}

function written(node: Element | string): string {
  if (typeof node === 'string') return node.replace(/[&<>\r]/g, reference)
  const { name, attributes, children } = node
  let text = `<${name}`
  for (const [key, value] of Object.entries(attributes)) text += attribute(key, value)
  if (children.length === 0) return `${text}/>`
  text += '>'
  for (const child of children) text += written(child)
  return `${text}</${name}>`
}

/** A reader makes plain spaces of all that stand bare in an attribute. */
function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/[&<"\t\n\r]/g, reference)}"`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function reference(character: string): string {
  return named[character] ?? `&#${character.charCodeAt(0)};`
}
