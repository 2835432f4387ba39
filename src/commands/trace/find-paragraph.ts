import { type CitedPassage, isItemOf } from './passages-of.ts'

/** A paragraph that the report does not have, and advice that says which ones it has. */
export interface MissingParagraph {
  readonly missing: string
  readonly todo: string
}

/**
 * Finds a paragraph by the way it is cited: `12 (b)`, `12(b)`, `12 b`, `para. 12 (b)`, `S1`. The answer is undefined if
 * the words do not cite a paragraph.
 */
export function findParagraph(
  words: string,
  cited: readonly CitedPassage[],
): CitedPassage | MissingParagraph | undefined {
  const [, number, letters = ''] =
    /^(?:paragraphs?|paras?\.?|[§¶])?\s*(s?\s*\d+)([a-z()\s.]*)$/i.exec(words.trim()) ?? []
  if (number === undefined) return undefined
  const key = keyOf(number + letters)
  const found = cited.find(({ paragraph }) => keyOf(paragraph) === key)
  if (found) return found
  const parent = cited.find(({ paragraph }) => keyOf(paragraph) === keyOf(number))
  const missing = [
    keyOf(number).toUpperCase(),
    ...(letters.match(/[a-z]+/gi) ?? []).map((letter) => `(${letter.toLowerCase()})`),
  ].join(' ')
  return { missing, todo: parent ? itemsOf(parent, cited) : ranges(cited) }
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function itemsOf({ paragraph }: CitedPassage, cited: readonly CitedPassage[]): string {
  const items = cited.map((passage) => passage.paragraph).filter((item) => isItemOf(item, paragraph))
  return items.length === 0
    ? `Paragraph ${paragraph} has no items.`
    : `Paragraph ${paragraph} has the items ${items[0]} to ${items.at(-1)}.`
}

function ranges(cited: readonly CitedPassage[]): string {
  const whole = cited.map(({ paragraph }) => paragraph).filter((paragraph) => !paragraph.includes(' '))
  const isSupplement = (paragraph: string): boolean => paragraph.startsWith('S')
  const spans = [whole.filter((paragraph) => !isSupplement(paragraph)), whole.filter(isSupplement)]
  return `Its paragraphs are ${spans.flatMap(spanInWords).join(', and ')}.`
}

function spanInWords([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return []
  return [rest.length === 0 ? first : `${first} to ${rest.at(-1)}`]
}
