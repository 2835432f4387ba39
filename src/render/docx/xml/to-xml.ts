import type { IXmlableObject } from 'docx'

/**
 * Writes as XML what docx 9.7.1 prepares of its components: the same bytes as by the package `xml`, which docx uses, in
 * a fifth of the time. A prepared object has one key, the name of the element; its value is a list of attributes
 * (`_attr`), elements and words.
 */
export function toXml(prepared: IXmlableObject): string {
  const name = Object.keys(prepared)[0] ?? ''
  const value: unknown = prepared[name]
  if (!Array.isArray(value))
    return isObject(value) && '_attr' in value ? `<${name}${attributesOf(value._attr)}/>` : `<${name}/>`
  let attributes = ''
  let content = ''
  for (const part of value) {
    if (!isObject(part)) content += escaped(part)
    else if ('_attr' in part) attributes = attributesOf(part._attr)
    else content += toXml(part)
  }
  return `<${name}${attributes}>${content}</${name}>`
}

function attributesOf(attributes: unknown): string {
  let written = ''
  if (isObject(attributes))
    for (const name of Object.keys(attributes)) written += ` ${name}="${escaped(attributes[name])}"`
  return written
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

function escaped(words: unknown): string {
  return String(words).replace(/[&"'<>]/g, (character) => entities[character] ?? character)
}
