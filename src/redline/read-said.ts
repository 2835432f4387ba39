import { tokensOf } from '../model/tokens-of.ts'
import type { Pairable } from '../ooxml/pairable.ts'
import type { Element } from '../ooxml/read-xml.ts'

/** Tells whether a token is a word. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}

/**
 * Reads what stands in an element, for pairing. A field says what it asks for, and not its result, which follows from
 * where things stand: the paragraph is the same when a number in it is another one.
 */
export function readSaid(from: Element): Pick<Pairable, 'says' | 'words'> {
  const said: string[] = []
  const words: string[] = []
  let isResult = false
  const read = (element: Element): void => {
    const { name, attributes } = element
    if (name === 'w:fldChar') isResult = attributes['w:fldCharType'] === 'separate'
    else if (name === 'w:pStyle') said.push(attributes['w:val'] ?? '')
    else if (name === 'w:t' && isResult) return
    else if (name === 'w:t' || name === 'w:instrText') {
      const text = element.children.join('')
      said.push(text)
      if (name === 'w:t') words.push(...tokensOf(text).filter(isWord))
    } else for (const child of element.children) if (typeof child !== 'string') read(child)
  }
  read(from)
  return { says: said.join('\u0001'), words }
}
