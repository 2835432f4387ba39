import { FileChild, type XmlComponent } from 'docx'

type ElementAttributes = Readonly<Record<string, string | number>>

/**
 * Makes an element of WordprocessingML for which docx 9.7.1 has no class, or a wrong one. It can stand as a block and
 * inside a paragraph.
 */
export function element(
  name: string,
  attributes: ElementAttributes = {},
  ...children: (XmlComponent | string)[]
): FileChild {
  return new WordElement(name, attributes, children)
}

class WordElement extends FileChild {
  constructor(name: string, attributes: ElementAttributes, children: readonly (XmlComponent | string)[]) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}
