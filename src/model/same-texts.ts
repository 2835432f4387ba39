import type { Lang } from './names.ts'
import type { Text } from './text.ts'

/** Something that bears a text, and when it was added. */
interface Bearer<Of> {
  readonly text: Text
  readonly of: Of
  readonly at: number
}

/**
 * Texts with what bears them, looked up by what they say. Two texts are the same as `sameText` tells; a look-up costs
 * no more where many texts are known.
 */
export class SameTexts<Of> {
  readonly #byLanguages = new Map<string, InLanguages<Of>>()
  #added = 0

  /** Adds what bears a text. */
  add(text: Text, of: Of): void {
    const languages = Object.keys(text).sort()
    const own = this.#byLanguages.get(languages.join()) ?? new InLanguages<Of>(languages)
    this.#byLanguages.set(languages.join(), own)
    own.bearers.push({ text, of, at: this.#added++ })
  }

  /** Finds the first that was added with the same text, other than `except`. */
  first(text: Text, except?: Of): Of | undefined {
    return earliest(this.#alike(text).flatMap((alike) => alike.find(({ of }) => of !== except) ?? []))?.of
  }

  /** Finds for each language of a text the first that was added with the same text and has that language too. */
  firstInEach(text: Text): readonly Of[] {
    const firsts = this.#alike(text).flatMap((alike) => alike[0] ?? [])
    const found = Object.keys(text).flatMap((lang) => earliest(firsts.filter((first) => lang in first.text)) ?? [])
    return [...new Set(found)].map(({ of }) => of)
  }

  /** Lists all that were added with the same text, in the order in which they were added. */
  all(text: Text): readonly Of[] {
    const alike = this.#alike(text).flat()
    return alike.sort((a, b) => a.at - b.at).map(({ of }) => of)
  }

  /** Counts those that were added with the same text. */
  count(text: Text): number {
    return this.#alike(text).reduce((sum, { length }) => sum + length, 0)
  }

  #alike(text: Text): readonly (readonly Bearer<Of>[])[] {
    return [...this.#byLanguages.values()].map((own) => own.alike(text))
  }
}

/** The texts that have the same languages, by their words in those that other texts share with them. */
class InLanguages<Of> {
  readonly bearers: Bearer<Of>[] = []
  readonly #languages: readonly Lang[]
  readonly #byWords = new Map<string, { readonly words: Map<string, Bearer<Of>[]>; known: number }>()

  constructor(languages: readonly Lang[]) {
    this.#languages = languages
  }

  alike(text: Text): readonly Bearer<Of>[] {
    const shared = this.#languages.filter((lang) => lang in text)
    return shared.length === 0 ? [] : (this.#wordsIn(shared).get(wordsOf(text, shared)) ?? [])
  }

  /** Those that were added since are entered now: most pairs of languages are never asked for. */
  #wordsIn(languages: readonly Lang[]): ReadonlyMap<string, readonly Bearer<Of>[]> {
    const index = this.#byWords.get(languages.join()) ?? { words: new Map<string, Bearer<Of>[]>(), known: 0 }
    this.#byWords.set(languages.join(), index)
    for (; index.known < this.bearers.length; index.known++) {
      const bearer = this.bearers[index.known]
      if (bearer === undefined) continue
      const words = wordsOf(bearer.text, languages)
      const alike = index.words.get(words)
      if (alike) alike.push(bearer)
      else index.words.set(words, [bearer])
    }
    return index.words
  }
}

function wordsOf(text: Text, languages: readonly Lang[]): string {
  return JSON.stringify(languages.map((lang) => text[lang]))
}

function earliest<Of>(bearers: readonly Bearer<Of>[]): Bearer<Of> | undefined {
  return bearers.reduce<Bearer<Of> | undefined>(
    (first, bearer) => (first === undefined || bearer.at < first.at ? bearer : first),
    undefined,
  )
}
