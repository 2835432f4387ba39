import type { NotesMessage } from '../wire.ts'
import type { Asked } from './ask.ts'
import { element } from './element.ts'
import { need } from './need.ts'

/** Lets the reader choose edition and language. */
export function watchSwitches(choose: (asked: Asked) => void): void {
  const [edition, language] = selects()
  for (const select of [edition, language])
    select.addEventListener('change', () => choose({ edition: edition.value, language: language.value }))
}

/** Offers the editions that there are, and the languages of the one that is shown. */
export function offer(editions: NotesMessage['editions'], { edition, language }: Asked): void {
  const [byEdition, byLanguage] = selects()
  const languages = editions.find(({ id }) => id === edition)?.languages ?? []
  fill(
    byEdition,
    editions.map(({ id }) => id),
    edition,
    (id) => id,
  )
  fill(byLanguage, languages, language, nameOf)
}

function selects(): readonly [HTMLSelectElement, HTMLSelectElement] {
  return [need('edition', HTMLSelectElement), need('language', HTMLSelectElement)]
}

function fill(
  select: HTMLSelectElement,
  values: readonly string[],
  value: string,
  nameOf: (value: string) => string,
): void {
  const there = [...select.options].map((option) => option.value)
  if (there.join(' ') !== values.join(' '))
    select.replaceChildren(...values.map((each) => element('option', { value: each }, nameOf(each))))
  select.value = value
  select.disabled = values.length < 2
}

/** Names a language in its own words, where the browser knows them. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
