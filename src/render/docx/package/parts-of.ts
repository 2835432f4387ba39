import { Document, type FileChild, type IPropertiesOptions, Packer } from 'docx'
import type { Parts } from '../../../ooxml/open-package.ts'
import { toXml } from '../xml/to-xml.ts'
import { element } from '../xml/word-element.ts'

/**
 * Makes a document of docx's and takes its parts out as XML. docx 9.7.1 hands them out only in an archive, and to pack
 * and unpack that would take a third of the time of a rendering; so they come from its compiler, which its types call
 * private. The blocks are written apart, one by one: docx would prepare all of them before it writes the first.
 *
 * docx forces an order: it gives a link its relationship, and a list its id, when the block with it is prepared. So the
 * blocks come first, in the order of the document, and then the parts that list relationships and lists.
 */
export function partsOf(options: IPropertiesOptions): Parts {
  const document = new Document({
    ...options,
    sections: options.sections.map((section, index) => ({ ...section, children: [element(`blocks-${index}`)] })),
  })
  const blocks = options.sections.map(({ children }) => children.map((block) => blockXml(block, document)).join(''))
  const parts = new Map(
    Object.values(compiler().xmlifyFile(document))
      .flat()
      .map(({ path, data }) => [path, data]),
  )
  const body = parts
    .get('word/document.xml')
    ?.replace(/<blocks-(\d+)\/>/g, (_, index) => withListIds(blocks[Number(index)] ?? '', document))
  return parts.set('word/document.xml', body ?? '')
}

function blockXml(block: FileChild, document: Document): string {
  const prepared = block.prepForXml({ file: document, viewWrapper: document.Document, stack: [] })
  return prepared === undefined ? '' : toXml(prepared)
}

/** Puts the id of a list where docx has written the list's name and instance in braces. */
function withListIds(xml: string, document: Document): string {
  const ids = new Map(
    document.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [`{${reference}-${instance}}`, numId]),
  )
  return xml.replace(/\{\w+\u0001-\d+\}/g, (name) => String(ids.get(name) ?? name))
}

function compiler(): Compiler {
  const found: unknown = Reflect.get(Packer, 'compiler')
  if (!isCompiler(found)) throw new Error('Cannot take the parts out of this docx, expected version 9.7')
  return found
}

interface Compiler {
  readonly xmlifyFile: (document: Document) => Readonly<Record<string, CompiledPart | readonly CompiledPart[]>>
}

interface CompiledPart {
  readonly path: string
  readonly data: string
}

function isCompiler(compiler: unknown): compiler is Compiler {
  return typeof compiler === 'object' && compiler !== null && 'xmlifyFile' in compiler
}
