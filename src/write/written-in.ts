import type { Inline } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Lang, Owner } from '../model/names.ts'
import { originsOf } from '../model/origin.ts'
import type { SourceFile } from '../model/source-file.ts'
import { flatWords, stretchesOf } from '../model/stretches.ts'
import { keyOf, placesIn, type Start } from './places-in.ts'

/** Words of a paragraph, and where they are written: in a text of the notes, or in the template. */
export interface WrittenWords {
  readonly words: string
  /** Whose they are: a statement's, a meeting's (`session:geneva`), the series'. */
  readonly of?: Owner
  readonly key?: string
  readonly language?: Lang
  readonly place: Start
}

/** Prepares to tell where the words of a line are written, in the order of the line. The rest is the program's own. */
export function writtenIn(
  { notes, edition }: Evidence,
  files: readonly SourceFile[],
): (line: readonly Inline[]) => readonly WrittenWords[] {
  const [origins, placeOf] = [originsOf(notes, [edition]), placesIn(files)]
  return (line) => {
    const words = flatWords(line)
    return stretchesOf(words).flatMap(({ start, end, from }): readonly WrittenWords[] => {
      const own = words.value.slice(start, end).trim()
      if (!/[\p{L}\p{N}]/u.test(own)) return []
      if ('place' in from) return [{ words: own, place: from.place }]
      const origin = origins.get(from.text)
      if (origin === undefined) return []
      const { lang: language } = from
      return [
        { words: own, of: origin.owner, key: keyOf(origin), language, place: placeOf({ ...origin, lang: language }) },
      ]
    })
  }
}
