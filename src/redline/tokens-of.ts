import { tokensOf as tokensOfText } from '../model/tokens-of.ts'
import { element, elementAt, elementsBelow, elementsIn } from '../ooxml/elements.ts'
import type { Element } from '../ooxml/read-xml.ts'
import { isWord } from './read-said.ts'

/** What is marked whole: a word with its look, a space, a mark of punctuation, a field, a link, the mark of a note. */
export interface Token {
  /** Equal in both reports where nothing changed. */
  readonly key: string
  readonly kind: 'word' | 'blank' | 'other'
  readonly runs: readonly Element[]
  /** The link that the runs stand in. */
  readonly link?: Element
  /** What a field or a link leads to, whatever number it shows. */
  readonly target?: string
  /** The number of a note in its part of the file. */
  readonly note?: string
}

/** The tokens of a paragraph; and what is never marked, by the token before which it stands. */
export interface Tokens {
  readonly all: readonly Token[]
  readonly fixed: ReadonlyMap<number, readonly Element[]>
}

/**
 * Reads a paragraph as tokens. Its bookmarks are never marked, nor is a part of a field that begins or ends in another
 * paragraph, as the contents do. `noteKey` names a note, equally in both reports where it is the same.
 */
export function tokensOf(paragraph: Element, noteKey: (id: string) => string): Tokens {
  const all: Token[] = []
  const fixed = new Map<number, Element[]>()
  const keep = (elements: readonly Element[]): void => {
    fixed.set(all.length, [...(fixed.get(all.length) ?? []), ...elements])
  }
  const children = elementsIn(paragraph).filter(({ name }) => name !== 'w:pPr')
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]
    if (child === undefined) continue
    const field = fieldAt(children, index)
    if (child.name === 'w:hyperlink') all.push(linkToken(child))
    else if (child.name !== 'w:r') keep([child])
    else if (field === undefined) all.push(...runTokens(child, noteKey))
    else {
      const parts = children.slice(index, field.end + 1)
      const runs = parts.filter(({ name }) => name === 'w:r')
      keep(field.isWhole ? parts.filter(({ name }) => name !== 'w:r') : parts)
      if (field.isWhole) all.push(fieldToken(runs))
      index = field.end
    }
  }
  return { all, fixed }
}

/** Finds where the field ends that begins with a run; one that does not end here reaches to its result. */
function fieldAt(children: readonly Element[], begin: number): { readonly end: number; isWhole: boolean } | undefined {
  const type = fieldMark(children[begin])
  if (type === undefined) return undefined
  if (type !== 'begin') return { end: begin, isWhole: false }
  let depth = 0
  for (let index = begin; index < children.length; index += 1) {
    const mark = fieldMark(children[index])
    if (mark === 'begin') depth += 1
    if (mark === 'end') depth -= 1
    if (depth === 0) return { end: index, isWhole: true }
  }
  const result = children.findIndex((child, index) => index > begin && fieldMark(child) === 'separate')
  return { end: result < 0 ? begin : result, isWhole: false }
}

function fieldMark(run: Element | undefined): string | undefined {
  return elementAt(run, 'w:fldChar')?.attributes['w:fldCharType']
}

function fieldToken(runs: readonly Element[]): Token {
  const target = instructionIn(runs)
  return { key: JSON.stringify(runs), kind: 'other', runs, ...(target !== '' && { target }) }
}

function instructionIn(runs: readonly Element[]): string {
  return runs.flatMap((run) => elementsIn(run, 'w:instrText').map(({ children }) => children.join(''))).join('')
}

function linkToken(link: Element): Token {
  const target = `${link.attributes['w:anchor'] ?? ''}${link.attributes['r:id'] ?? ''}`
  return { key: JSON.stringify(link), kind: 'other', runs: elementsIn(link), link, target }
}

function runTokens(run: Element, noteKey: (id: string) => string): readonly Token[] {
  const look = elementsIn(run, 'w:rPr')
  const set = (piece: Element): readonly Element[] => [element('w:r', {}, [...look, piece])]
  const looks = JSON.stringify(look)
  return elementsIn(run)
    .filter(({ name }) => name !== 'w:rPr')
    .flatMap((piece): readonly Token[] => {
      if (piece.name === 'w:t') return tokensOfText(piece.children.join('')).map((text) => textToken(text, looks, set))
      const note = piece.name === 'w:footnoteReference' ? piece.attributes['w:id'] : undefined
      const key = note === undefined ? JSON.stringify(piece) : `note ${noteKey(note)}`
      return [{ key: `${looks}${key}`, kind: 'other', runs: set(piece), ...(note !== undefined && { note }) }]
    })
}

function textToken(text: string, looks: string, set: (piece: Element) => readonly Element[]): Token {
  const kind = isWord(text) ? 'word' : /^\s+$/.test(text) ? 'blank' : 'other'
  const runs = set(element('w:t', { 'xml:space': 'preserve' }, [text]))
  return { key: `${looks}${text}`, kind, runs }
}

/** Lists the numbers of the notes whose marks stand at any depth of an element. */
export function notesIn(from: Element): readonly string[] {
  return elementsBelow(from, ['w:footnoteReference']).map(({ attributes }) => attributes['w:id'] ?? '')
}
