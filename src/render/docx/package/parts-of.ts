import { Packer, type Document } from 'docx'
import type { Parts } from './mends.ts'

/**
 * Takes the parts of a document out of docx as XML. docx 9.7.1 hands them out only in an archive, which would have to be packed and unpacked again, at a third of the time
 * of a rendering; hence the way by its compiler, which its types call private.
 */
export function partsOf(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (!isCompiler(compiler)) throw new Error('Cannot take the parts out of this docx, expected version 9.7')
  return new Map(Object.values(compiler.xmlifyFile(document)).flat().map(({ path, data }) => [path, data]))
}

interface Part {
  readonly path: string
  readonly data: string
}

interface Compiler {
  readonly xmlifyFile: (document: Document) => Readonly<Record<string, Part | readonly Part[]>>
}

function isCompiler(compiler: unknown): compiler is Compiler {
  return typeof compiler === 'object' && compiler !== null && 'xmlifyFile' in compiler
}
