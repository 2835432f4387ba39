import type { Inline } from '../../model/document.ts'
import { changedWords } from '../../model/stretches.ts'
import type { Phrase } from '../claim.ts'
import { join, phrase, plain } from '../phrase.ts'

/** Upper-cases the first letter of a phrase, be it behind ¿ or ¡. Between quotation marks nothing is changed. */
export function upperFirst(words: Phrase): Phrase {
  return changeFirst(words, (value) =>
    value.replace(/^([¿¡]*)(\p{L})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase()),
  )
}

/** Tells whether words end as a sentence does, in whatever script, perhaps between quotation marks or in brackets. */
export function isEnded(words: Phrase): boolean {
  return /[\p{Sentence_Terminal}…](?:[\s\u00a0\u202f]?[”’»›"'」』\]])*$/u.test(plain(words))
}

/** Sets whole sentences one after the other, with words between them; those without words are left out. */
export function sentencesWith(between: string): (all: readonly Phrase[]) => Phrase {
  return (all) =>
    join(
      all
        .filter((sentence) => sentence.length > 0)
        .map((sentence, index) => phrase`${index === 0 ? '' : between}${sentence}`),
    )
}

/** Takes the final stop of a sentence away, wherever among the nodes of the phrase it stands. */
export function withoutStop(text: Phrase): Phrase {
  const last = text.at(-1)
  if (last?.type === 'text') return [...text.slice(0, -1), changedWords(last, last.value.replace(/[.。．।۔]$/u, ''))]
  return last?.type === 'languageRun' && plain(text).length > 0
    ? [...text.slice(0, -1), { ...last, children: [...withoutStop(last.children)] }]
    : text
}

/** Changes the first words of a phrase, wherever among its nodes they stand. */
export function changeFirst([first, ...rest]: Phrase, change: (value: string) => string): Phrase {
  if (first === undefined) return []
  if (first.type === 'text') return [changedWords(first, change(first.value)), ...rest]
  return 'children' in first
    ? [{ ...first, children: [...changeFirst(first.children, change)] } satisfies Inline, ...rest]
    : [first, ...rest]
}
