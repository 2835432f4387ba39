import type { Lang } from '../../../model/names.ts'
import type { Family } from '../design/look.ts'

/** Han and what stands with it: kana and bopomofo, ideographic punctuation, full-width forms. */
const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u
const arabic = /[\p{Script=Arabic}\u060C\u061B\u061F\u0640\u0660-\u066C]/u

/** Punctuation that Latin and Chinese share, and that Chinese sets in the width of its own characters. */
const sharedWithChinese = /[‘’“”…—·]/u

/**
 * Punctuation that stands about Arabic words. Figures and the strokes in symbols are those of Latin, which they keep
 * company with.
 */
const sharedWithArabic = /[ \u00A0().,:!«»“”‘’–—…[\]-]/u

/**
 * Lists the families that may set a character, the best first: that of its script; for what scripts share, that of the
 * language.
 */
export function familiesFor(character: string, language: Lang): readonly Family[] {
  if (arabic.test(character)) return ['arabic', 'serif', 'chinese']
  if (chinese.test(character)) return ['chinese', 'serif', 'arabic']
  if (/^zh\b/.test(language) && sharedWithChinese.test(character)) return ['chinese', 'serif', 'arabic']
  if (/^(ar|fa|ur)\b/.test(language) && sharedWithArabic.test(character)) return ['arabic', 'serif', 'chinese']
  return ['serif', 'chinese', 'arabic']
}
