import type { Inline } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { join, phrase } from '../phrase.ts'

/** Upper-cases the first letter of a phrase. */
export function capital(words: Phrase): Phrase {
  return changeFirst(words, (value) => value.slice(0, 1).toUpperCase() + value.slice(1))
}

/** Ends a sentence with a full stop, unless words quoted at its end bring their own. */
export function fullStop(words: Phrase): Phrase {
  const last = words.at(-1)
  const ended = last?.type === 'text' && /[.!?…]”?$/u.test(last.value)
  return ended ? words : phrase`${words}.`
}

/** Sets whole sentences one after the other, with a space between; those without words are left out. */
export function sentences(all: readonly Phrase[]): Phrase {
  return join(
    all
      .filter((sentence) => sentence.length > 0)
      .map((sentence, index) => phrase`${index === 0 ? '' : ' '}${sentence}`),
  )
}

/** Changes the first words of a phrase, wherever among its nodes they stand. */
export function changeFirst([first, ...rest]: Phrase, change: (value: string) => string): Phrase {
  if (first === undefined) return []
  if (first.type === 'text') return [{ type: 'text', value: change(first.value) }, ...rest]
  return 'children' in first
    ? [{ ...first, children: [...changeFirst(first.children, change)] } satisfies Inline, ...rest]
    : [first, ...rest]
}
