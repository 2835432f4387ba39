import { directionOfLanguage } from '../../model/text.ts'
import { wordsIn } from '../words/index.ts'
import type { LabelName, PreviewWords } from '../words/preview-words.ts'

/** The shell of the page is in English, until a draft says in which language it is. */
let language = 'en'

/** Gives the words of the page in the language of the report that is shown. */
export function spoken(): PreviewWords {
  return wordsIn(language)
}

/** Writes a number as the language of the page groups its figures, which are European in every language. */
export function figures(number: number): string {
  return number.toLocaleString(`${language}-u-nu-latn`)
}

/**
 * Turns the page into the language of a report: its direction, and the words of its shell, which name in attributes
 * which words they are. Tells whether the language is another than before.
 */
export function speak(next: string): boolean {
  if (next === language) return false
  language = next
  document.documentElement.lang = next
  document.documentElement.dir = directionOfLanguage(next)
  const { labels } = spoken()
  for (const [attribute, write] of Object.entries(places))
    for (const found of document.querySelectorAll(`[${attribute}]`)) {
      const name = found.getAttribute(attribute) ?? ''
      if (isLabel(name, labels)) write(found, labels[name])
    }
  return true
}

/** Where the words of the shell stand, by the attribute that names them. */
const places: Readonly<Record<string, (element: Element, words: string) => void>> = {
  'data-text': (element, said) => void (element.textContent = said),
  'data-label': (element, said) => element.setAttribute('aria-label', said),
  'data-hint': (element, said) => element.setAttribute('placeholder', said),
}

function isLabel(name: string, labels: PreviewWords['labels']): name is LabelName {
  return Object.hasOwn(labels, name)
}
