import type { Lang } from '../model/names.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import { patternsOf } from '../model/patterns.ts'
import type { Compared } from './compared.ts'
import { readerOf, type Said } from './read-terms.ts'

/** The statements that have words in one language, and what those say: place by place. */
export interface SaidInLanguage {
  readonly language: Lang
  readonly own: readonly Compared[]
  readonly said: readonly Said[]
}

/** Reads statements in each language that they have words in, one language after the other; each is compared apart. */
export function* saidByLanguage(all: readonly Compared[], patterns: PatternsByLanguage): Generator<SaidInLanguage> {
  for (const language of languagesOf(all)) {
    const words = patternsOf(language, patterns)?.likeness
    if (words === undefined) continue
    const own = all.filter(({ text }) => text[language] !== undefined)
    const read = readerOf(language, words)
    const said = own.map(({ text, statement }) => read(text[language] ?? '', statement.themes))
    yield { language, own, said }
  }
}

function languagesOf(all: readonly Compared[]): readonly Lang[] {
  return [...new Set(all.flatMap(({ text }) => Object.keys(text)))]
}
