import { FileChild, type XmlComponent } from 'docx'

/**
 * Makes an element of WordprocessingML for which docx 9.7.1 has no class, or only a wrong one. Usable as a block and
 * inside a paragraph.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (XmlComponent | string)[]
): FileChild {
  return new Element(name, attributes, children)
}

class Element extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly (XmlComponent | string)[],
  ) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}
