import type { Parts } from '../../../ooxml/open-package.ts'

/** What is wrong with the parts as docx makes them, and how it is mended. */
export interface Mend {
  readonly wrong: string
  readonly mend: (parts: Parts) => Parts
}

/** Makes a mend that changes the XML of one part and leaves the others as they are. */
export function inPart(path: string, change: (xml: string) => string): Mend['mend'] {
  return (parts) => new Map([...parts].map(([at, xml]) => [at, at === path ? change(xml) : xml]))
}
