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
  try {
    parserInto(top).write(xml).close()
  } catch (error) {
    return { refusal: error instanceof Unlike ? error.message : broken }
  }
  const root = top.children.find((child) => typeof child !== 'string')
  return root === undefined ? { refusal: broken } : { value: root }
}

/** Thrown at XML that is well-formed, and that no program for documents writes. */
class Unlike extends Error {}

/** Names are kept as they are written, and nobody asks where an element stands. */
const bare = { xmlns: false, position: false } as const

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

function parserInto(top: OpenElement): SaxesParser<typeof bare> {
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
  parser.on('closetag', () => void open.pop())
  return parser
}
