import type { Pairable } from '../ooxml/pairable.ts'
import type { Element } from '../ooxml/read-xml.ts'

/** A word; what is written without spaces is a word character by character. */
const word = new RegExp(
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]|' +
    "[\\p{L}\\p{M}\\p{N}]+(?:[’'][\\p{L}\\p{M}\\p{N}]+)*",
  'gu',
)

/** Splits words from one another and from what stands between them, character by character; nothing is lost. */
const pieces = new RegExp(`${word.source}|[^]`, 'gu')

/** Splits a text into words, spaces and marks of punctuation. */
export function piecesOf(text: string): readonly string[] {
  return text.match(pieces) ?? []
}

/** Tells whether a piece of a text is a word. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
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
      if (name === 'w:t') words.push(...(text.match(word) ?? []))
    } else for (const child of element.children) if (typeof child !== 'string') read(child)
  }
  read(from)
  return { says: said.join('\u0001'), words }
}
