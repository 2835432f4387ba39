import type { Lang } from '../model/names.ts'
import { type Form, type PatternsByLanguage, patternsOf } from '../model/patterns.ts'
import { tagIn, wordsFor } from '../model/text.ts'
import type { TranslatableText } from '../model/translatable-texts.ts'

/** Lists the forms of a name that a language needs, and that are neither given nor known; a text has none. */
export function missingForms(
  { named, text }: Pick<TranslatableText, 'named' | 'text'>,
  language: Lang,
  patterns: PatternsByLanguage,
): readonly Form[] {
  if (named === undefined) return []
  const needed = patternsOf(language, patterns)?.formsOf(named.key, wordsFor(text, [language])) ?? []
  return needed.filter((form) => tagIn(named.named[form] ?? {}, language) === undefined)
}
