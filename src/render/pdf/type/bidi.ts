import bidiFactory from 'bidi-js'
import type { Meta } from '../../../model/report.ts'

/*
 * The Unicode Bidirectional Algorithm (Unicode Standard Annex 9). A level says which way words run: an even level to
 * the right, an odd level to the left.
 */
const bidi = bidiFactory()

/** Letters of right-to-left scripts, and the mark that isolates words of such a script. */
const leftwardLetters = /[\u0590-\u08FF\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Returns the embedding level of each UTF-16 unit of a paragraph. */
export function levelsOf(text: string, direction: Meta['direction']): ArrayLike<number> {
  if (direction === 'ltr' && !leftwardLetters.test(text)) return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, direction).levels
}

/** Returns whether words of a level run to the left. */
export function runsLeft(level: number): boolean {
  return level % 2 === 1
}

/**
 * Orders the parts of a line from left to right by their levels (Unicode Standard Annex 9, rule L2). Takes the levels
 * in the order of reading, and returns their indices in the order of the page.
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let from = 0, to = 0; from < order.length; from = to + 1) {
      for (to = from; (levels[order[to] ?? -1] ?? -1) >= level; to += 1);
      order.splice(from, to - from, ...order.slice(from, to).reverse())
    }
  }
  return order
}

/**
 * Turns a word that runs to the left into the form in which its face must get it: brackets are mirrored. A word without
 * an Arabic letter, such as `».`, is also reversed, since no letter in it makes the face do so.
 */
export function turnWord(word: string): string {
  const mirrored = [...word].map(mirror)
  return (/\p{Script=Arabic}/u.test(word) ? mirrored : mirrored.reverse()).join('')
}

/**
 * Returns the character whose glyph is shown instead of a character in words that run to the left: `(` for `)`. To
 * mirror a character twice returns the character itself.
 */
export function mirror(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}
