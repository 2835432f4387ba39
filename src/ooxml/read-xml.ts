import { SaxesParser } from 'saxes'
import type { Legible } from './legible.ts'

/** An element of XML: its name as written, its attributes in their order, and what stands in it, spaces too. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** How deep elements may be nested. Word nests tables and text boxes to some thirty. */
const deepest = 300

const broken = 'This file is damaged: the XML in it cannot be read.'
const withTypes = 'This file is not as Word writes it: the XML in it declares a document type.'
const tooDeep = 'This file is not as Word writes it: the XML in it is nested too deep.'

/**
 * Reads XML that may come from anybody into a tree. Nothing is fetched, and no entity is known but the five of XML.
 * Comments and instructions are dropped.
 */
export function readXml(xml: string): Legible<Element> {
  const top: OpenElement = { name: '', attributes: {}, children: [] }
  const refusal = parse(xml, top)
  const root = rootOf(top)
  return refusal === undefined && root !== undefined ? { value: root } : { refusal: refusal ?? broken }
}

/**
 * Reads XML in the same way, but keeps it only while it reads: whatever stands right in the first element of a name
 * that stands right in the top one is handed over as soon as it ends. The value tells whether there is that element.
 */
export function readXmlWithin(xml: string, name: string, take: (child: Element) => void): Legible<boolean> {
  const top: OpenElement = { name: '', attributes: {}, children: [] }
  const within = (root: Element | undefined): Element | string | undefined =>
    root?.children.find((child) => typeof child !== 'string' && child.name === name)
  const refusal = parse(xml, top, (ended, open) => {
    if (open.length !== 3) return
    const [, root, parent] = open
    if (parent === undefined || parent !== within(root)) return
    parent.children.pop()
    take(ended)
  })
  return refusal === undefined ? { value: within(rootOf(top)) !== undefined } : { refusal }
}

function rootOf({ children }: Element): Element | undefined {
  return children.find((child) => typeof child !== 'string')
}

/** Thrown at XML that is well-formed, and that no program for documents writes. */
class Unlike extends Error {}

/** Names are kept as they are written, and nobody asks where an element stands. */
const bare = { xmlns: false, position: false } as const

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

/** What is told of an element that ends: what is still open around it, from the outside in. */
type OnEnd = (ended: Element, open: readonly OpenElement[]) => void

/** Reads XML into an element. The answer is why it cannot be read, if it cannot. */
function parse(xml: string, top: OpenElement, onEnd?: OnEnd): string | undefined {
  try {
    parserInto(top, onEnd).write(xml).close()
    return undefined
  } catch (error) {
    return error instanceof Unlike ? error.message : broken
  }
}

function parserInto(top: OpenElement, onEnd?: OnEnd): SaxesParser<typeof bare> {
  const open = [top]
  const parser = new SaxesParser(bare)
  const addText = (text: string): void => void open.at(-1)?.children.push(text)
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Unlike(withTypes)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    if (open.push(element) > deepest) throw new Unlike(tooDeep)
  })
  parser.on('closetag', () => {
    const ended = open.pop()
    if (ended !== undefined) onEnd?.(ended, open)
  })
  return parser
}
