import { faceOf, type Look } from '../design/look.ts'
import type { Typefaces } from './typeface.ts'

/** Measures a word in a look, in points. */
export function measureWord(word: string, look: Look, typefaces: Typefaces): number {
  return (typefaces(faceOf(look)).shape(word).width * look.size) / 1000
}
