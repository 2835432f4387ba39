import type { Face } from '../../../model/font.ts'
import { ideographs } from '../../../model/ideographs.ts'
import type { Lang } from '../../../model/names.ts'
import { hasItalics } from '../../../model/text.ts'
import type { Look } from '../design/text-styles.ts'

/** A family of faces has the letters of some scripts. `serif` has those of Latin, Greek and Cyrillic. */
export type Family = 'serif' | 'arabic' | 'chinese'

type Emphasis = Pick<Look, 'bold' | 'italic'>

/** Returns the face of a family for a look. Only the serif family has italics: Arabic and Chinese have none. */
export function faceIn(family: Family, { bold, italic }: Emphasis): Face {
  if (family !== 'serif') return bold ? `${family}-bold` : family
  if (bold) return italic ? 'serif-bold-italic' : 'serif-bold'
  return italic ? 'serif-italic' : 'serif'
}

/** Returns the look of words in a language. What would be italic is bold where letters have no slanted form. */
export function lookIn(language: Lang, { bold, italic }: Emphasis): Emphasis {
  return hasItalics(language) ? { bold, italic } : { bold: bold || italic, italic: false }
}

/**
 * Lists the families that may set a character, the best first: the family of the character's script or, for characters
 * that several scripts share, the family of the language.
 */
export function familiesFor(character: string, language: Lang): readonly Family[] {
  if (arabic.test(character)) return ['arabic', 'serif', 'chinese']
  if (chinese.test(character)) return ['chinese', 'serif', 'arabic']
  if (/^zh\b/.test(language) && sharedWithChinese.test(character)) return ['chinese', 'serif', 'arabic']
  if (/^(ar|fa|ur)\b/.test(language) && sharedWithArabic.test(character)) return ['arabic', 'serif', 'chinese']
  return ['serif', 'chinese', 'arabic']
}

/** Chinese characters and what is set with them: kana and bopomofo, ideographic punctuation, full-width forms. */
const chinese = new RegExp(`[${ideographs}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF]`, 'u')

/** Arabic letters, and the punctuation and figures of Arabic alone. */
const arabic = /[\p{Script=Arabic}\u060C\u061B\u061F\u0640\u0660-\u066C]/u

/** Punctuation that Latin and Chinese share. Chinese sets it as wide as its own characters. */
const sharedWithChinese = /[‘’“”…—·]/u

/**
 * Punctuation that Latin and Arabic share. European figures and the slashes in document symbols are not among it: they
 * stay in the Latin face, beside the Latin letters of those symbols.
 */
const sharedWithArabic = /[ \u00A0().,:!«»“”‘’–—…[\]-]/u
