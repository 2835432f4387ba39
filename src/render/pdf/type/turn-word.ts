import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/**
 * Turns a word that runs to the left as its face is to be given it: brackets mirrored, and, where it holds no letter
 * that tells the face to do so (`».` say), its characters from the last to the first.
 */
export function turnWord(word: string): string {
  const mirrored = [...word].map(mirror)
  return (/\p{Script=Arabic}/u.test(word) ? mirrored : mirrored.reverse()).join('')
}

/**
 * Finds the character whose glyph stands for another one where words run to the left: `(` for `)`. Twice mirrored is
 * the same.
 */
export function mirror(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}
