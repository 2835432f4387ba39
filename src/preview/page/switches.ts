import type { NotesMessage } from '../wire.ts'
import { element, need } from './elements.ts'
import type { ShownReport } from './server.ts'

/** Lets the reader choose the edition and the language. */
export function watchSwitches(choose: (report: ShownReport) => void): void {
  const [edition, language] = selects()
  for (const select of [edition, language])
    select.addEventListener('change', () => choose({ edition: edition.value, language: language.value }))
}

/** Offers all editions, and the languages of the one that is shown. */
export function offer(editions: NotesMessage['editions'], { edition, language }: ShownReport): void {
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

/** Names a language in that language itself, if the browser knows its name. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}
