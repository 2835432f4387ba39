import { directionOfLanguage } from '../../model/text.ts'
import { wordsIn } from '../words/index.ts'
import type { LabelName, PreviewWords } from '../words/preview-words.ts'
import { element, withCode } from './elements.ts'

/** The shell of the page is in English, until a draft says in which language it is. */
let language = 'en'

/** Gives the words of the page in the language of the report that is shown. */
export function spoken(): PreviewWords {
  return wordsIn(language)
}

/** Writes a number as the report does: in European figures, with the mark of the language between thousands. */
export function figures(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, spoken().thousands)
}

/** Writes an ISO time by the clock of the reader, in 24 hours, as all six languages do: `14:05:09`. */
export function timeOf(iso: string): string {
  return new Date(iso).toTimeString().slice(0, '14:05:09'.length)
}

/** Puts the commas of the language between the parts of a list. */
export function listed(parts: readonly (Node | string)[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [spoken().comma, part]))
}

/** Sets two sentences one after the other. */
export function sentences(one: string, other: string): string {
  return `${one}${spoken().space}${other}`
}

/** The attributes of words in a language, which may be another than that of the page, and run the other way. */
export function inLanguage(lang: string): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang, dir: directionOfLanguage(lang) }
}

/** Shows what rules and the program say of notes and files: that is in English, in a page of any language. */
export function inEnglish(tag: 'p' | 'span', words: string, className?: string): HTMLElement {
  return element(tag, { ...inLanguage('en'), class: className }, ...withCode(words))
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
