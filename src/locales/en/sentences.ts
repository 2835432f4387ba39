import type { Inline } from '../../model/document.ts'
import type { ItemPosition, Phrase } from '../claim.ts'
import { join, phrase, plain } from '../phrase.ts'
import { noBreak } from './counts.ts'

/** Upper-cases the first letter of a phrase. */
export function capital(words: Phrase): Phrase {
  return changeFirst(words, (value) => value.slice(0, 1).toUpperCase() + value.slice(1))
}

/** Ends a sentence with a full stop, unless words at its end bring their own, in whatever language and quotation. */
export function fullStop(words: Phrase): Phrase {
  return ended.test(plain(words)) ? words : phrase`${words}.`
}

/** How a sentence of any script ends: its stop, perhaps between quotation marks or in the brackets of a draft. */
const ended = /[\p{Sentence_Terminal}…](?:\s?[”’»›"'」』\]])*$/u

/** Ends an item of a list. The word "and" is bound to the line before it, so that no line holds it alone. */
export function endItem(words: Phrase, position: ItemPosition): Phrase {
  switch (position) {
    case 'inner':
      return phrase`${words};`
    case 'last but one':
      return phrase`${words};${noBreak}and`
    case 'last':
      return fullStop(words)
  }
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
