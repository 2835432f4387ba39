import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element of a part, as read back. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

/** Unzips a document into its parts, as text by path, in the order of the archive. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** Parses a part; throws where it is not well-formed. */
export function parse(xml: string | undefined): Xml {
  const open: { name: string; attributes: Record<string, string>; children: (Xml | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text)
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes, children: [] })
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed !== undefined) open.at(-1)?.children.push(closed)
  })
  parser.write(xml ?? '').close()
  const [root] = elements(open[0])
  if (root === undefined) throw new Error('Cannot read an empty part')
  return root
}

/** Lists the elements right inside another: all of them, or those with a name. */
export function elements(parent: Pick<Xml, 'children'> | undefined, name?: string): Xml[] {
  return (parent?.children ?? [])
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name)
}

/** Lists the elements with a name at any depth, in the order of the document. */
export function all(parent: Xml | undefined, name: string): Xml[] {
  return elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** Follows a path of names down from an element; undefined where there is no element with the next name. */
export function at(parent: Xml | undefined, ...path: string[]): Xml | undefined {
  return path.reduce<Xml | undefined>((element, name) => elements(element, name)[0], parent)
}

/** Gives the value of the element at the end of a path. */
export function value(parent: Xml | undefined, ...path: string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val']
}

/** Gives the words of an element as a reader sees them: the results of fields, not their instructions. */
export function words(element: Xml | string): string {
  if (typeof element === 'string') return ''
  if (element.name === 'w:t') return element.children.join('')
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br') return '\n'
  return element.name === 'w:pPr' || element.name === 'w:rPr' ? '' : element.children.map(words).join('')
}
